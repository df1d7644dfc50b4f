import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/root.js';
import { programOf } from '../support/process.js';

describe('npm run mcp', () => {
  it('answers over stdin what was asked before its end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-'));
    const lines = [
      {
        id: 1,
        method: 'initialize',
        params: {
          protocolVersion: '2025-06-18',
          capabilities: {},
          clientInfo: { name: 'test', version: '1' },
        },
      },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/call', params: { name: 'search', arguments: { query: 'nothing' } } },
    ].map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }));
    const { stdout } = spawnSync(process.execPath, programOf('src/commands/mcp.ts'), {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
      cwd: packageRoot,
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: join(folder, 'data') },
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('structuredContent');
    expect(stdout).not.toContain('isError');
  }, 300_000);

  it('answers over stdin and stdout, and ends with them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-mcp-'));
    const local = new Client({ name: 'test', version: '1' });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: programOf('src/commands/mcp.ts'),
      cwd: packageRoot,
      env: { ...(process.env as Record<string, string>), DATABASE_URL: '', DATA_DIR: join(folder, 'data') },
    });
    await local.connect(transport, { timeout: 100_000 });
    const { structuredContent } = await local.callTool({ name: 'who_said_what', arguments: {} }, undefined, {
      timeout: 200_000,
    });
    expect(structuredContent).toEqual({ quotes: { totalCount: 0, nodes: [] } });
    const refused = await local.callTool({
      name: 'what_happened_between',
      arguments: { countries: ['US', 'US'] },
    });
    expect(JSON.stringify(refused.content)).toContain('must be two different countries');
    await local.close();
    rmSync(folder, { recursive: true });
  }, 300_000);
});
