"""What is generated, in plain values: the intermediate description between the definition and the templates."""

from __future__ import annotations

from dataclasses import dataclass, field

from PureCloudPlatformClientV2._operation.behaviour import JobFamily, Paging


@dataclass(frozen=True)
class Field:
    """One attribute of a model; `annotation` is its Python type, `bounds` the keyword arguments of `field()`."""

    name: str
    key: str
    annotation: str
    bounds: dict[str, object] = field(default_factory=dict)
    description: str = ""
    facts: tuple[str, ...] = ()
    phrase: str = ""
    """What the reference and `help` say of it."""


@dataclass(frozen=True)
class Imports:
    """What a generated module imports for its annotations: names by module, models, and modules as a whole."""

    names: dict[str, list[str]]
    models: list[str]
    modules: list[str]


@dataclass(frozen=True)
class Model:
    """One model class and the name of its module."""

    name: str
    module: str
    fields: list[Field]
    docstring: list[str]


@dataclass(frozen=True)
class ModelModule:
    """One module of models; `field_function` is the name that `field()` has in it, None where it is not used."""

    name: str
    models: list[Model]
    imports: Imports
    field_function: str | None


@dataclass(frozen=True)
class Parameter:
    """One parameter of a method, and of its ApiOperation (`declaration` is the call that describes it there)."""

    name: str
    key: str
    location: str
    required: bool
    annotation: str
    declaration: str
    description: str
    facts: tuple[str, ...]
    phrase: str = ""
    """What the reference says of it."""


@dataclass(frozen=True)
class Operation:
    """One method of an API class. Parameters are in the order of the signature: the required ones first."""

    name: str
    method: str
    path: str
    parameters: list[Parameter]
    returns: str
    response_type: str | None
    settings: dict[str, object]
    """Keyword arguments of ApiOperation beyond its defaults."""
    summary: str
    description: str
    notes: list[str]
    paging: Paging | None
    job: JobFamily | None
    job_entry: str | None = None
    """The model of the results of the job that it starts, Any where they are not known to be models."""

    @property
    def typed_returns(self) -> str:
        """What a type checker is told of the answer: a start of a job says what the results are, too."""
        return f"_{self.returns}[{self.job_entry}]" if self.job_entry else self.returns


@dataclass(frozen=True)
class Alias:
    """An old name of a method."""

    old: str
    operation: Operation


@dataclass(frozen=True)
class ApiClass:
    """One API class and its module."""

    name: str
    module: str
    tag: str
    operations: list[Operation]
    imports: Imports
    builders: list[str]
    """The functions of the operation module that the declarations use."""
    aliases: tuple[Alias, ...] = ()

    @property
    def job_answers(self) -> list[str]:
        """The answers that start a job, each once."""
        return sorted({operation.returns for operation in self.operations if operation.job_entry})


@dataclass(frozen=True)
class Topic:
    """One notification topic; `subscribable` is False for those that the platform sends unasked."""

    id: str
    model: str
    permissions: tuple[str, ...]
    subscribable: bool
    description: str


@dataclass(frozen=True)
class Sdk:
    """Everything that is generated from one definition; `version` is the release."""

    version: str
    apis: list[ApiClass]
    models: list[Model]
    modules: list[ModelModule]
    secret_names: list[str]
    """Names of properties and parameters that hold secrets, spelt as the runtime compares them."""
    old_models: dict[str, str] = field(default_factory=dict)
    """Old names of models, and what they are called now."""
    topics: list[Topic] = field(default_factory=list)
