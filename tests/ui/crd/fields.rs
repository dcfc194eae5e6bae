use ias_k8s::crd::Schema;

#[derive(Schema)]
struct Fields {
    #[crd(range(min = 1))]
    text: String,
    #[crd(pattern = "^a$")]
    list: Vec<String>,
    #[crd(length(max = 3))]
    number: i32,
    #[crd(items(min = 1), unique)]
    flag: bool,
    #[crd(entries(max = 1))]
    words: Option<Vec<String>>,
    #[crd(each(length(max = 1)))]
    one: String,
    #[crd(range(minimum = 1), length)]
    any: Other,
    #[crd(rename = "any")]
    twice: String,
    #[crd(patern = "x", pattern = x, validation(message = "m"))]
    misspelt: String,
    #[crd(default = 3)]
    optional: Option<i32>,
    #[crd(range(min))]
    valueless: i32,
    #[crd(map_keys(name), immutable = true)]
    keyed: Vec<Other>,
}

#[derive(Schema)]
struct Other {}

#[derive(Schema)]
enum Words {
    A,
    #[crd(rename = "A")]
    B,
}

fn main() {}
