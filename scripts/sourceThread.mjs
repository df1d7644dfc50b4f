// Lets a thread load TypeScript sources: tsx registers itself for the process, but not for its threads.
import { register } from 'tsx/esm/api';

register();
