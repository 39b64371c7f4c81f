export { articlesFolder, home, inHome, root } from './paths';
export { type AtlasStore, openStore } from './store';
