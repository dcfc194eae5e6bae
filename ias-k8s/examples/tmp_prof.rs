//! So many Deployments as plain API objects, the same that `tests/bench/peers/cdk8s_deployments.js` makes.
//!
//! ```text
//! cargo run --release -p ias-k8s --example deployments -- 1000
//! ```

use ias_core::{App, value};
use ias_k8s::{ApiObject, Chart, ChartProps};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1000);
    for _ in 0..6 {
        let t0 = std::time::Instant::now();
        let app = App::new();
        let chart = Chart::new(&app, "many", ChartProps::new());
        for n in 0..count {
            let name = format!("web-{n}");
            let labels = value!({ "app": (name.as_str()) });
            let container = value!({
                "name": "web", "image": "nginx:1.27", "ports": [{ "containerPort": 8080 }],
                "resources": { "requests": { "cpu": "100m", "memory": "64Mi" } },
                "livenessProbe": { "httpGet": { "path": "/healthz", "port": 8080 } },
                "env": [{ "name": "A", "value": "yes" }, { "name": "B", "value": "1e3" }],
            });
            let template =
                value!({ "metadata": { "labels": (labels.clone()) }, "spec": { "containers": [container] } });
            let spec = value!({ "replicas": 2, "selector": { "matchLabels": (labels.clone()) }, "template": template });
            let body = value!({ "metadata": { "name": name, "labels": labels }, "spec": spec });
            ApiObject::new(&chart, &format!("web{n}"), "apps/v1", "Deployment", body);
        }
        let folder = std::env::var_os("CDK_OUTDIR").unwrap_or_else(|| "ias.out".into());
        let t1 = std::time::Instant::now();
        let a = app.synth()?;
        let t2 = std::time::Instant::now();
        a.write(folder)?;
        let t3 = std::time::Instant::now();
        drop(a);
        drop(app);
        let t4 = std::time::Instant::now();
        eprintln!("construct {:?} synth {:?} write {:?} drop {:?}", t1 - t0, t2 - t1, t3 - t2, t4 - t3);
    }
    Ok(())
}
