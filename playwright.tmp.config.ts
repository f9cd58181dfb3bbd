import base from './playwright.config';
const { webServer: _none, reporter: _r, ...rest } = base;
export default { ...rest, reporter: [['list']] as never, use: { ...rest.use, baseURL: 'http://127.0.0.1:4382' } };
