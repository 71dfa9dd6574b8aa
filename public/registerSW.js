{const s=new URL('sw.js',document.currentScript.src);addEventListener('load',()=>setTimeout(()=>navigator.serviceWorker?.register(s,{updateViaCache:'none'}).catch(()=>{}),1e3))}
