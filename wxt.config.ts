import { fileURLToPath } from 'node:url';
import yaml from '@rollup/plugin-yaml';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Granted one by one by the agent; none at install. */
const ANY_HOST = ['http://*/*', 'https://*/*'];

/** Scripts that stand in every watched page are made smaller still than the default does. */
function smallPageScripts(): Plugin {
  return {
    name: 'small-page-scripts',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/')) continue;
        const { code } = await minify(chunk.code, {
          compress: { passes: 3, pure_getters: true, toplevel: true },
          mangle: { toplevel: true },
        });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    plugins: [yaml(), smallPageScripts()],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/console.content/no-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ANY_HOST,
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; frame-src 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_name__' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_openPanel__' },
      'open-phrases': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_openPhrases__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenkeel@evenkeel.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
