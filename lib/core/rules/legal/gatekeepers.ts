import { barriersAcross } from './clause-barriers';
import { barriersIn } from './ways-to-delay';

/** Only somebody higher up may call: "alleen de directeur", "niet zelf", "leerkrachten mogen niet". */
export function isGatekept(parts: string): boolean {
  return [
    /O[gwl]{0,2}[BI](?![^,;A]{0,2}R)|[BI]O(?![awl])/,
    /[ZU][^;,]{0,3}[AV]c?,N(?:,|$)/,
    /G[^,;N]{0,4}U|Z[^;]*Ns/,
    /^[^;NyH]*NCVc$|^UNC[AV]c?/,
    /g[^;,]{0,3}l[BI]/,
    /(?<!a[RV][^;]{0,4})GB|[BI][^;NV]{0,8}p[^;R]{0,3}[VA]/,
    /N[^,;zbu]{0,4}Z|Z[^,;]{0,3}N/,
    /U[^,;]{0,4}N[^,;zOab]{0,1}[cA]|U[^,;]{0,3}(?:cVN|VNc)$/,
    /[AV][^,;zObaut]{0,3}Ns(?![zbut])/,
    /^[^,;P]{0,2}(?:cw?VN|VNc|Ncw?E?V(?:,G[^,]*)?)$/,
    /^U[^;]{0,40}V[^;]{0,20},Ns/,
    /V[^;]{0,20},UcN$/,
  ].some((order) => order.test(parts));
}

/** 112 waits for nobody: neither for leave, nor for somebody who is asked, fetched or waited for first. */
export function isEmergencyHeld(parts: string, heard: string, told: string): boolean {
  return (
    isGatekept(parts) ||
    barriersIn(parts).length > 0 ||
    barriersAcross(told).length > 0 ||
    /(?<!N[^,;]{0,3})W[wlg]{0,2}[BIUP](?!,?N)/.test(parts) ||
    /T[wl]{0,2}[PBIU][^;,N]{0,3}C|O=?a[^;,xy]{0,2}[BIPU]/.test(parts) ||
    /Q[^;,N]{0,3}F[^;,NVb3]{0,2}B/.test(heard)
  );
}
