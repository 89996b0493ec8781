"""Every operation of the definition, called with the least that it demands, answers as the definition says."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from jsonschema import Draft4Validator, FormatChecker

from PureCloudPlatformClientV2.simulator._definition import Operation, load_definition
from PureCloudPlatformClientV2.simulator._resources import resources_of
from PureCloudPlatformClientV2.simulator._router import concrete
from PureCloudPlatformClientV2.simulator._rules import REFERENCES
from PureCloudPlatformClientV2.simulator._samples import Samples
from PureCloudPlatformClientV2.simulator._validators import Validators
from PureCloudPlatformClientV2.simulator.handlers.publications import publications

from ..definition import DOCUMENT

DEFINITION = load_definition()
OPERATIONS = [operation for methods in DEFINITION.operations.values() for operation in methods.values()]
TAGS = sorted({operation.tags[0] for operation in OPERATIONS})
SAMPLES = Samples(DEFINITION, Validators(DEFINITION))
RESOURCES = resources_of(DEFINITION)
PUBLISHED = {route: handler.sources for route, handler in publications(DEFINITION)}
CREATED = sorted(
    path for path, one in RESOURCES.collections.items() if one.created_by_post and one.item_path and one.listing
)
UNLISTED = sorted(
    path
    for path, one in RESOURCES.collections.items()
    if one.created_by_post and not one.listing and DEFINITION.operation("GET", one.item_path or "")
)


def corrected(schema: Any) -> Any:
    """The definition has integers that list their values as texts, which nothing can satisfy."""
    if isinstance(schema, list):
        return [corrected(element) for element in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") == "integer" and "enum" in schema:
        return {**schema, "enum": [int(value) for value in schema["enum"]]}
    return {key: corrected(value) for key, value in schema.items()}


# The standard validator, which knows nothing of the simulator's own reading of schemas.
FORMATS = FormatChecker(["date"])
FORMATS.checks("date-time", raises=ValueError)(lambda text: bool(datetime.fromisoformat(text.replace("Z", "+00:00"))))
STRICT = Draft4Validator({"definitions": corrected(DEFINITION.schemas)}, format_checker=FORMATS)


def problems(schema: dict[str, Any], value: object) -> list[str]:
    return [f"{error.json_path}: {error.message[:100]}" for error in STRICT.descend(value, schema)]


def text_for(rule: Any) -> str:
    if rule.get("enum"):
        return str(rule["enum"][0])
    if rule.get("type") == "array":
        return text_for(rule["items"])
    by_format = {"date": "2024-02-29", "date-time": "2024-02-29T12:00:00Z"}
    by_type = {"integer": "1", "number": "1.5", "boolean": "true"}
    return by_format.get(rule.get("format", ""), by_type.get(rule.get("type", ""), "x/ä?"))


def path_of(operation: Operation, **values: str) -> str:
    rules = {p.name: p.schema for p in operation.parameters if p.place == "path"}
    texts = {name: text_for(rule) for name, rule in rules.items()}
    # Ids of their own, so that what one operation deletes does not take another's object away.
    last = operation.path.rpartition("/")[2]
    if last.startswith("{") and texts[last[1:-1]] == "x/ä?":
        texts[last[1:-1]] = f"{operation.method}/ä?"
    return concrete(operation.path, {**texts, **values})


def query_of(operation: Operation, made: Any = None) -> str:
    """The required parameters; those that name a reference ask for that of the object that was made."""
    known = made if isinstance(made, dict) else {}
    pairs = [
        (p.name, known.get(p.name.removesuffix("Id"), {}).get("id") or text_for(p.schema))
        for p in operation.parameters
        if p.place == "query" and p.required
    ]
    return f"?{urlencode(pairs)}" if pairs else ""


def body_of(operation: Operation) -> Any:
    if operation.body_schema is None:
        return None
    body = SAMPLES.minimal(operation.body_schema, operation.name)
    assert problems(operation.body_schema, body) == []
    return body


def posted(call: Any, post: Operation) -> Any:
    """A body whose references are to objects that there are."""
    body, last = body_of(post), post.path.rpartition("/")[2]
    for name in body.keys() & REFERENCES.keys() if isinstance(body, dict) else ():
        there = call.simulator.add(REFERENCES[name], name=post.path)["id"]
        body[name] = [there] if name.endswith("s") else there
    if "/users/" in post.path and last in ("routingskills", "routinglanguages"):
        body["id"] = call.simulator.add(f"/api/v2/routing/{last.removeprefix('routing')}", name=post.path)["id"]
    return body


@pytest.mark.parametrize("tag", TAGS)
def test_least_valid_call_succeeds_with_an_answer_that_fits_the_schema(inventive_call: Any, tag: str) -> None:
    operations = [operation for operation in OPERATIONS if operation.tags[0] == tag]
    inventive_call.token = inventive_call.simulator.issue_token()  # one operation revokes the token it is called with
    failures: list[tuple[Any, ...]] = []
    for operation in sorted(operations, key=lambda one: one.method == "DELETE"):
        headers = {p.name: "x" for p in operation.parameters if p.place == "header" and p.required}
        target = path_of(operation) + query_of(operation)
        answer = inventive_call(operation.method, target, body_of(operation), headers=headers)
        if answer.status != operation.status:
            failures.append((operation.name, answer.status, answer.data[:200]))
        elif operation.response_schema is None or operation.method == "HEAD":
            failures += [(operation.name, "has a body")] if answer.data else []
        else:
            text = answer.data.decode()
            value = text if answer.headers["Content-Type"].startswith("text/") else json.loads(text)
            failures += [(operation.name, problem) for problem in problems(operation.response_schema, value)]
    assert failures == []


def test_all_operations_are_called_by_this_module() -> None:
    declared = Counter(method.upper() for methods in DOCUMENT["paths"].values() for method in methods)
    assert Counter(operation.method for operation in OPERATIONS) == declared
    assert len(CREATED) > len(OPERATIONS) // 30


@pytest.mark.parametrize("chunk", range(4))
def test_what_is_posted_can_be_read_listed_and_deleted(call: Any, chunk: int) -> None:
    failures = []
    for path in CREATED[chunk::4]:
        try:
            create_read_list_delete(call, path)
        except (AssertionError, KeyError, StopIteration) as error:
            failures.append((path, repr(error)[:300]))
    assert failures == []


def test_what_is_posted_but_never_listed_can_be_read_and_nothing_else(call: Any) -> None:
    assert UNLISTED
    failures = []
    for template in UNLISTED:
        post = DEFINITION.operation("POST", template)
        get = DEFINITION.operation("GET", RESOURCES.collections[template].item_path or "")
        assert post and get
        try:
            path = below_real_parents(call, template, path_of(post))
            body = posted(call, post)
            if isinstance(body, list):  # several at once: one of them
                body = [SAMPLES.minimal((DEFINITION.resolve(post.body_schema or {}))["items"], template)]
            made = call.ok("POST", path + query_of(post), body)
            made = made[0] if isinstance(made, list) else made
            item = f"{path}/{made[RESOURCES.collections[template].key]}"
            assert problems(get.response_schema or {}, call.ok("GET", item + query_of(get))) == []
            assert call("GET", f"{path}/unknown{query_of(get)}").status == 404
        except (AssertionError, KeyError, StopIteration) as error:
            failures.append((template, repr(error)[:300]))
    assert failures == []


def with_version(body: Any, present: Any) -> Any:
    """The body with the version that the object has now, where both have one."""
    if isinstance(body, dict) and isinstance(present, dict) and "version" in body and "version" in present:
        return {**body, "version": present["version"]}
    return body


def below_real_parents(call: Any, template: str, path: str) -> str:
    """The path with every object above it created."""
    segments, names = path.split("/"), template.split("/")
    for length in sorted(RESOURCES.parents[template]):
        above = "/".join(names[: length - 1])
        post, collection = DEFINITION.operation("POST", above), RESOURCES.collections[above]
        assert post and collection.key
        target = "/".join(segments[: length - 1]) + query_of(post)
        made = call.ok("POST", target, posted(call, post))
        segments[length - 1] = quote(str(made[collection.key]), safe="")
    for index, name in enumerate(names):
        if name == "{conversationId}" and index + 1 not in RESOURCES.parents[template]:
            segments[index] = call.simulator.add("/api/v2/conversations/calls")["id"]
    return "/".join(segments)


def template_end(operation: Operation) -> str:
    return operation.path.rpartition("/")[2]


def create_read_list_delete(call: Any, template: str) -> None:
    collection = RESOURCES.collections[template]
    post = DEFINITION.operation("POST", template)
    listed, one = DEFINITION.operation("GET", template), DEFINITION.operations[collection.item_path or ""]
    assert post and listed and collection.item_path and collection.listing
    path = below_real_parents(call, template, path_of(post))
    before = call.ok("GET", path + query_of(listed))
    body = posted(call, post)
    for source in PUBLISHED.get(f"POST {template}", ())[:1]:
        body["id"] = call.simulator.add(source)["id"]
    made = call.ok("POST", path + query_of(post), body)
    after = call.ok("GET", path + query_of(listed, made))
    entities = after[collection.listing.field] if collection.listing.field else after
    assert len(entities) == 1 + len(before[collection.listing.field] if collection.listing.field else before)
    assert problems(listed.response_schema or {}, after) == []
    key = entities[-1][collection.key]
    answer = entities[-1]
    for method in ("GET", "PUT", "PATCH", "DELETE"):
        operation = one.get(method)
        if operation is not None:
            item = f"{path}/{key}"
            answer = call.ok(method, item + query_of(operation), with_version(body_of(operation), answer))
            assert operation.response_schema is None or problems(operation.response_schema, answer) == []
    if "DELETE" in one and "GET" in one:
        assert call("GET", item + query_of(one["GET"])).status == 404
        kinds = [p.schema.get("type") for p in one["GET"].parameters if f"{{{p.name}}}" == template_end(one["GET"])]
        unknown = "999999" if kinds == ["integer"] else "unknown"
        assert call("GET", f"{path}/{unknown}{query_of(one['GET'])}").status == 404
        assert call.ok("GET", path + query_of(listed)) == before
