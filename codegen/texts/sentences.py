"""The sentence of an operation, written by rule from its method, its path and what it gives and takes."""

from __future__ import annotations

from typing import NamedTuple

from ..intermediate import Operation
from .resource import TABLES, Resource, read_path
from .words import Words, article, sentence

_ITEM_VERBS = {
    "GET": "get {one}{owner}",
    "HEAD": "check that {one}{owner} is there",
    "PUT": "update {one}{owner}",
    "PATCH": "change some fields of {one}{owner}",
    "DELETE": "delete {one}{owner}",
    "POST": "post to {one}{owner}",
}
_SINGLE_VERBS = {
    "GET": "get the {nouns}{owner}",
    "HEAD": "check that the {nouns}{owner} can be reached",
    "PUT": "update the {nouns}{owner}",
    "PATCH": "change some of the {nouns}{owner}",
    "DELETE": "delete the {nouns}{owner}",
    "POST": "create {noun_of}{owner}",
}
_THINGS_OF_ONE = frozenset({"settings", "status", "data", "content", "configuration"})


class Written(NamedTuple):
    """A sentence; `certain` is False where the rule met words or a form that it does not know."""

    text: str
    certain: bool


def operation_sentence(operation: Operation, words: Words) -> Written:
    """Return the sentence of `operation`."""
    resource = read_path(operation.method, operation.path, words)
    template, certain = _template(operation, resource, words)
    return Written(sentence(_filled(template, resource, words)), certain and resource.is_known)


def _template(operation: Operation, resource: Resource, words: Words) -> tuple[str, bool]:
    if resource.action == "jobs" and operation.method == "POST":
        return _job(operation, resource), True
    if resource.action and operation.method in ("POST", "PUT", "PATCH"):
        return _action(resource)
    if resource.action:
        by_query = any(item.key == "q64" for item in operation.parameters)
        text: str = TABLES["actions"][resource.action]
        return text + (" by an encoded query" if by_query else ""), True
    if resource.is_item and resource.nouns.endswith("division views"):
        return "get the division view of {one}{owner}", True
    if resource.is_item:
        return _ITEM_VERBS[operation.method], operation.method != "POST"
    if resource.before_action and resource.before_action[-1] == "divisionviews":
        return "list the {nouns}{owner} by division", True
    return _collection(operation, resource, words), True


def _collection(operation: Operation, resource: Resource, words: Words) -> str:
    last = resource.nouns.rpartition(" ")[2]
    if resource.before_action and resource.before_action[-1] in TABLES["brands"] and operation.paging is None:
        if operation.method == "POST":
            return "create {one}{owner}"
        return _ITEM_VERBS[operation.method].replace("{one}", "the {bare}")
    body = next((item.annotation for item in operation.parameters if item.location == "body"), "")
    if operation.method == "GET" and operation.paging is not None and words.is_plural(resource.nouns):
        return "list the {nouns}{owner}"
    if operation.method == "POST" and body.startswith("Sequence["):
        return "add {nouns}{to_owner}"
    if operation.method == "PATCH" and body.startswith("Sequence["):
        return "change several {nouns}{owner} at once"
    if operation.method == "PATCH" and last not in _THINGS_OF_ONE and last.endswith("s"):
        return "change the {nouns}{owner}"
    if operation.method == "PATCH" and last != "settings":
        return "change some fields of the {nouns}{owner}"
    if operation.method == "DELETE" and any(item.location == "query" for item in operation.parameters):
        return "delete {nouns}{owner}" if last.endswith("s") else "delete the {nouns}{owner}"
    return _SINGLE_VERBS[operation.method]


def _job(operation: Operation, resource: Resource) -> str:
    last = resource.before_action[-1] if resource.before_action else ""
    if operation.path.startswith("/api/v2/analytics/"):
        return "start a job that queries {nouns}{owner}"
    verb = TABLES["jobs"].get(last)
    return f"start a job that {verb}" if verb else "start {noun_job}{owner}"


def _action(resource: Resource) -> tuple[str, bool]:
    text: str = TABLES["actions"][resource.action]
    if "{the_owner}" in text:
        return (text, True) if not resource.nouns else (text.replace("{the_owner}", "{nouns}{owner}"), True)
    if not resource.nouns:
        if not resource.owners:
            return text.replace("{nouns}", "everything").replace("{noun_of}", "it"), False
        text = text.replace("{nouns}{owner}", "{the_owner}").replace("{noun_of}{owner}", "{the_owner}")
        return text.replace("{owner}", ""), True
    return text, True


def _filled(template: str, resource: Resource, words: Words) -> str:
    nouns = resource.nouns
    if "a job that" in template and resource.before_action and resource.before_action[-1] in TABLES["jobs"]:
        nouns = nouns.rpartition(" ")[0]
        nouns = words.plural(words.singular(nouns)) if nouns else ""
        template = template if nouns else template.replace("{nouns}{owner}", "{the_owner}")
    if nouns.endswith("division views"):
        nouns = words.plural(words.singular(nouns.removesuffix("division views").strip() or "division"))
    one = words.singular(nouns)
    text = template.format(
        bare=one,
        nouns=nouns,
        one=article(one) if one else resource.owner.removeprefix(" of "),
        noun_of=article(one) if words.is_plural(nouns) else f"the {nouns}",
        noun_job=article(f"{one} job".strip()),
        owner=resource.owner,
        the_owner=resource.the_owner,
        to_owner=f" to {resource.the_owner}" if resource.owners else "",
        from_owner=f" from {resource.the_owner}" if resource.owners else "",
    )
    return text.replace("the all ", "all ")
