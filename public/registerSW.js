addEventListener('load',()=>setTimeout(()=>navigator.serviceWorker?.register('./sw.js',{updateViaCache:'none'}).catch(()=>{}),1e3))
