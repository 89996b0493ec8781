"""Second stage: the definition becomes descriptions of classes, methods and fields, all names decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from PureCloudPlatformClientV2._definition.errors import DefinitionError, Problem
from PureCloudPlatformClientV2._definition.form import faults_of_enumeration, is_name
from PureCloudPlatformClientV2._naming import attribute_name, underscore
from PureCloudPlatformClientV2._operation.behaviour import JobFamily
from PureCloudPlatformClientV2._swagger import Json, RawOperation, operations, resolve, success
from PureCloudPlatformClientV2.model import Model as ModelBase

from .annotations import annotation, literal, response_type, unshadowed, words
from .intermediate import ApiClass, Field, Imports, Model, ModelModule, Operation, Parameter, Sdk, Topic
from .jobs import job_entry, job_families, method_name
from .model_sentences import model_sentences
from .module_grouping import model_modules, module_name
from .paging import paging
from .parameters import BUILDERS, parameter
from .secret_names import secret_names

_BOUNDS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
}
_IMPORTS = {
    "date": ("datetime", "date"),
    "datetime": ("datetime", "datetime"),
    "Date": ("datetime", "date as Date"),
    "DateTime": ("datetime", "datetime as DateTime"),
    "Any": ("typing", "Any"),
    "Literal": ("typing", "Literal"),
    "Sequence": ("collections.abc", "Sequence"),
    "LocalDateTime": ("..model", "LocalDateTime"),
    "YearMonth": ("..year_month", "YearMonth"),
}
_SHADOWED = frozenset({"additional_properties"})
"""Names of the base class that a field of the platform may take: the field is what the model then shows."""
_TAKEN_IN_MODELS = frozenset(name for name in dir(ModelBase) if not name.startswith("_")) - _SHADOWED
_TAKEN_AS_METHODS = frozenset({"ApiOperation", "JobFamily", "Paging", "api_client", "file", *BUILDERS.values()})
_TAKEN_IN_MODULES = frozenset(
    {"Any", "Api", "ApiOperation", "CallOptions", "Date", "DateTime", "Field", "LocalDateTime"}
    | {"Model", "Sequence", "TYPE_CHECKING", "Unpack", "None", "True", "False", "YearMonth"}
)


def describe(document: Json, version: str, topics: Sequence[Topic] = ()) -> Sdk:
    """Return the description of everything that `document`, a checked definition, and its topics give.

    Raises DefinitionError with every name that clashes.
    """
    problems: list[Problem] = []
    definitions = sorted(document["definitions"].items())
    modules, shadowed = model_modules(document), shadowed_names(document)
    carried: dict[str, list[str]] = {}
    for topic in topics:
        carried.setdefault(topic.model, []).append(topic.id)
    sentences = model_sentences(document, carried)
    models = [_model(name, modules[name], sentences[name], schema, shadowed, problems) for name, schema in definitions]
    _check_unique("$.definitions", "module", ((module_name(name), name) for name, _ in definitions), problems)
    apis = _apis(document, problems)
    _check_unique("$.tags", "class", ((api.name.lower(), api.tag) for api in apis), problems)
    both = {api.name for api in apis} & {model.name for model in models}
    problems += [Problem(f"$.definitions.{name}", "clashes with the API class of that name") for name in sorted(both)]
    if problems:
        raise DefinitionError(problems)
    return Sdk(version, apis, models, _modules(models, shadowed), secret_names(document), topics=list(topics))


def _check_unique(place: str, kind: str, names: Iterable[tuple[str, str]], problems: list[Problem]) -> None:
    """Report every generated name that two sources would get; `names` are pairs of generated name and source."""
    seen: dict[str, str] = {}
    for name, source in names:
        if name in seen:
            problems.append(Problem(place, f"{seen[name]!r} and {source!r} both become the {kind} {name!r}"))
        seen[name] = source


def _model(name: str, module: str, sentence: str, schema: Json, shadowed: set[str], problems: list[Problem]) -> Model:
    place = f"$.definitions.{name}"
    if not is_name(name) or name.startswith("_") or name in _TAKEN_IN_MODULES:
        problems.append(Problem(place, f"{name!r} cannot be the name of a class in a generated module"))
    properties = schema.get("properties", {})
    names = {attribute_name(key) for key in properties}
    fields = [_field(key, value, names | shadowed, place, problems) for key, value in properties.items()]
    _check_unique(place, "attribute", ((item.name, item.key) for item in fields), problems)
    required = [attribute_name(key) for key in schema.get("required", [])]
    docstring = [(schema.get("description") or "").strip() or sentence]
    if required:
        docstring.append(f"Required by the platform: {', '.join(required)}.")
    return Model(name, module, fields, docstring)


def _modules(models: list[Model], shadowed: set[str]) -> list[ModelModule]:
    by_name: dict[str, list[Model]] = {}
    for model in models:
        by_name.setdefault(model.module, []).append(model)
    return [_module(name, inside, shadowed) for name, inside in by_name.items()]


def _module(name: str, models: list[Model], shadowed: set[str]) -> ModelModule:
    fields = [field for model in models for field in model.fields]
    imports = _imports((field.annotation for field in fields), shadowed, {model.name for model in models})
    function = "field_" if any(field.name == "field" for field in fields) else "field"
    return ModelModule(name, models, imports, function if fields else None)


def _field(key: str, schema: Json, names: set[str], place: str, problems: list[Problem]) -> Field:
    name = attribute_name(key)
    if not is_name(name) or name.startswith("__") or name in _TAKEN_IN_MODELS:
        problems.append(Problem(f"{place}.properties.{key}", f"{name!r} cannot be the name of a model's attribute"))
    problems += faults_of_enumeration(schema, f"{place}.properties.{key}")
    values = literal(schema)
    kind = f"{values} | {annotation(schema)}" if values else annotation(schema)
    bounds = {python: schema[key] for key, python in _BOUNDS.items() if key in schema}
    facts = ["Read-only."] if schema.get("readOnly") else []
    text = " ".join((schema.get("description") or "").split())
    return Field(name, key, unshadowed(f"{kind} | None", names), bounds, text, tuple(facts))


def shadowed_names(document: Json) -> set[str]:
    """Return the names of typing that models of this definition take."""
    return {name for name in ("Literal",) if name in document["definitions"]}


def _imports(annotations: Iterable[str], shadowed: set[str], own: Set[str] = frozenset()) -> Imports:
    found = set().union(*(words(text) for text in annotations))
    names: dict[str, list[str]] = {}
    imported = _IMPORTS.keys() - shadowed
    for word in sorted(found & imported):
        module, name = _IMPORTS[word]
        names.setdefault(module, []).append(name)
    modules = sorted({word.partition(".")[0] for word in found if "." in word})
    known = {"str", "int", "float", "bool", "list", "dict", "None", *own, *imported}
    models = sorted(word for word in found - known if "." not in word)
    return Imports(dict(sorted(names.items())), models, modules)


def _apis(document: Json, problems: list[Problem]) -> list[ApiClass]:
    by_tag: dict[str, list[RawOperation]] = {}
    for raw in operations(document):
        for tag in raw.body["tags"]:
            by_tag.setdefault(tag, []).append(raw)
    jobs = job_families(document)
    return [_api(document, tag, raws, jobs, problems) for tag, raws in sorted(by_tag.items())]


def _api(
    document: Json, tag: str, raws: list[RawOperation], jobs: dict[str, JobFamily], problems: list[Problem]
) -> ApiClass:
    name = tag.replace(" ", "") + "Api"
    if not is_name(name) or name == "Api":
        problems.append(Problem("$.tags", f"the tag {tag!r} would give the class name {name!r}"))
    described = [_operation(document, raw, jobs.get(raw.place), problems) for raw in raws]
    described = [_with_job_entry(document, raws, raw, one) for raw, one in zip(raws, described, strict=True)]
    methods = ((method.name, f"{method.method} {method.path}") for method in described)
    _check_unique(f"class {name}", "method", methods, problems)
    described.sort(key=lambda operation: operation.name)
    annotations = [item.annotation for operation in described for item in operation.parameters]
    annotations += [operation.returns for operation in described]
    annotations += [operation.job_entry for operation in described if operation.job_entry]
    builders = sorted({item.declaration.split("(")[0] for method in described for item in method.parameters})
    builders += ["Paging"] if any(method.paging for method in described) else []
    builders += ["JobFamily"] if any(method.job for method in described) else []
    return ApiClass(name, underscore(name), tag, described, _imports(annotations, shadowed_names(document)), builders)


def _operation(document: Json, raw: RawOperation, job: JobFamily | None, problems: list[Problem]) -> Operation:
    body = raw.body
    name = method_name(raw)
    if not is_name(name) or name.startswith("__") or name in _TAKEN_AS_METHODS:
        problems.append(Problem(raw.place, f"{name!r} cannot be the name of a method"))
    parameters = [
        parameter(resolve(document, item), raw, shadowed_names(document), problems) for item in body["parameters"]
    ]
    pairs = ((item.name, f"{item.key} in {item.location}") for item in parameters)
    _check_unique(raw.place, "parameter", pairs, problems)
    _check_path(raw, parameters, problems)
    parameters.sort(key=lambda item: not item.required)
    _, schema = success(document, body)
    returns = "None" if schema is None else annotation(schema)
    return Operation(
        name,
        raw.method,
        raw.path,
        parameters,
        returns,
        response_type(schema),
        _settings(document, body),
        " ".join((body.get("summary") or "").split()),
        (body.get("description") or "").strip(),
        _notes(body),
        paging(document, raw, schema),
        job,
    )


def _with_job_entry(document: Json, raws: list[RawOperation], raw: RawOperation, operation: Operation) -> Operation:
    return replace(operation, job_entry=job_entry(document, raws, raw, operation.job)) if operation.job else operation


def _check_path(raw: RawOperation, parameters: list[Parameter], problems: list[Problem]) -> None:
    declared = {item.key for item in parameters if item.location == "path"}
    for part in raw.path.split("{")[1:]:
        if part.split("}")[0] not in declared:
            problems.append(Problem(raw.place, f"the path names {part.split('}')[0]!r}, which no parameter declares"))


def _settings(document: Json, body: Json) -> dict[str, object]:
    settings: dict[str, object] = {}
    produces = tuple(body.get("produces") or document.get("produces") or ["application/json"])
    if "application/json" not in produces:
        settings["accept"] = produces
    consumes = body.get("consumes") or document.get("consumes") or ["application/json"]
    if "application/json" not in consumes:
        settings["content_type"] = consumes[0]
    security: list[Json] = body["security"] if "security" in body else document.get("security", [])
    auth = tuple(name for item in security for name in item)
    if auth != ("PureCloud OAuth",):
        settings["auth"] = auth
    if body.get("deprecated"):
        settings["deprecated"] = True
    return settings


def _notes(body: Json) -> list[str]:
    notes = []
    permissions = body.get("x-inin-requires-permissions") or {}
    if permissions.get("permissions"):
        quantity = "all" if permissions.get("type") == "ALL" else "any"
        notes.append(f"Permissions: {quantity} of {', '.join(permissions['permissions'])}.")
    if body.get("x-genesys-preview"):
        notes.append("Preview: the platform may change it without notice.")
    if body.get("deprecated"):
        notes.append("Deprecated by the platform; a call gives a DeprecationWarning.")
    return notes
