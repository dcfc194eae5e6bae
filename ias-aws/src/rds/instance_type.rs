//! The machines of databases.

use ias_core::{IntoVal, Val};

/// The machine that a database runs on: class and size, or its name.
///
/// Source: [DB instance classes](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.html).
///
/// ```
/// use ias_aws::rds::{InstanceClass, InstanceSize, InstanceType};
///
/// let small = InstanceType::of(InstanceClass::T4g, InstanceSize::Micro);
/// assert_eq!(small, InstanceType::from("t4g.micro"));
/// assert_eq!(small, InstanceType::from("db.t4g.micro"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct InstanceType(Val<String>);

macro_rules! names {
    ($(#[$docs:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// The name that AWS has for it.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }
    };
}

names! {
    /// Generation and purpose of a machine. What is not here can be named by text.
    InstanceClass {
        /// Burstable, Intel.
        T3 = "t3",
        /// Burstable, Graviton 2.
        T4g = "t4g",
        /// For general use, Intel.
        M5 = "m5",
        /// For general use, Graviton 2.
        M6g = "m6g",
        /// For general use, Intel.
        M6i = "m6i",
        /// For general use, Graviton 3.
        M7g = "m7g",
        /// For general use, Intel.
        M7i = "m7i",
        /// For general use, Graviton 4.
        M8g = "m8g",
        /// With much memory, Intel.
        R5 = "r5",
        /// With much memory, Graviton 2.
        R6g = "r6g",
        /// With much memory, Intel.
        R6i = "r6i",
        /// With much memory, Graviton 3.
        R7g = "r7g",
        /// With much memory, Intel.
        R7i = "r7i",
        /// With much memory, Graviton 4.
        R8g = "r8g",
        /// With very much memory, Graviton 2.
        X2g = "x2g",
    }
}

names! {
    /// Size of a machine; not every class has all of them.
    InstanceSize {
        /// `micro`
        Micro = "micro",
        /// `small`
        Small = "small",
        /// `medium`
        Medium = "medium",
        /// `large`
        Large = "large",
        /// `xlarge`
        Xlarge = "xlarge",
        /// `2xlarge`
        Xlarge2 = "2xlarge",
        /// `4xlarge`
        Xlarge4 = "4xlarge",
        /// `8xlarge`
        Xlarge8 = "8xlarge",
        /// `12xlarge`
        Xlarge12 = "12xlarge",
        /// `16xlarge`
        Xlarge16 = "16xlarge",
        /// `24xlarge`
        Xlarge24 = "24xlarge",
        /// `32xlarge`
        Xlarge32 = "32xlarge",
        /// `48xlarge`
        Xlarge48 = "48xlarge",
    }
}

impl InstanceType {
    /// The machine of this class and size.
    pub fn of(class: InstanceClass, size: InstanceSize) -> InstanceType {
        InstanceType(Val::unchecked(format!("db.{}.{}", class.as_str(), size.as_str())))
    }

    /// Its name, beginning with `db.`.
    pub fn name(&self) -> Val<String> {
        self.0.clone()
    }
}

impl From<&str> for InstanceType {
    fn from(name: &str) -> InstanceType {
        let name = name.strip_prefix("db.").unwrap_or(name);
        InstanceType(Val::unchecked(format!("db.{name}")))
    }
}

impl From<String> for InstanceType {
    fn from(name: String) -> InstanceType {
        name.as_str().into()
    }
}

/// A late name, such as that of a parameter, with `db.` before it.
impl From<Val<String>> for InstanceType {
    fn from(name: Val<String>) -> InstanceType {
        InstanceType(name)
    }
}

impl IntoVal<String> for InstanceType {
    fn into_val(self) -> Val<String> {
        self.0
    }
}
