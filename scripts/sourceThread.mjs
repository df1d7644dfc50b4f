// Lets a thread load TypeScript sources: what tsx does for a process it does for a thread only when told.
import { register } from 'tsx/esm/api';

register();
