"""Every model says what it is and where it is met, and what it says is so."""

from __future__ import annotations

import inspect
import json
import re

import pytest

import PureCloudPlatformClientV2 as sdk
from codegen.model_sentences import model_sentences, references
from PureCloudPlatformClientV2._index import APIS, MODELS
from PureCloudPlatformClientV2.operation import ApiOperation, operation_of

from ..definition import DEFINITION, DOCUMENT

TOPICS = json.loads(DEFINITION.with_name("notification-topics.json").read_bytes())
TOPICS = TOPICS["entities"] if isinstance(TOPICS, dict) else TOPICS
CARRIED = {topic["id"]: topic["model"] for topic in TOPICS}
PLACE = re.compile(
    r"(?:answer of (?P<given>\w+)(?: and \d+ more)?)?(?:; )?(?:body of (?P<taken>\w+)(?: and \d+ more)?)?(?:; )?"
    r"(?:event of (?P<topic>[\w.{}]+?)(?: and \d+ more)?)?\."
    r"|in (?P<owner>\w+)(?: and \d+ more)?\.|no method or topic of the definition has it\."
)


@pytest.fixture(scope="module")
def sentences() -> dict[str, str]:
    """The first paragraph of what each class says."""
    first = {name: (getattr(sdk, name).__doc__ or "").split("\n\n")[0] for name in MODELS}
    return {name: " ".join(text.split()) for name, text in first.items()}


def test_every_model_says_where_it_is_met(sentences: dict[str, str]) -> None:
    operations = {
        name: operation_of(method)
        for api in APIS
        for name, method in inspect.getmembers(getattr(sdk, api), inspect.isfunction)
        if isinstance(getattr(method, "operation", None), ApiOperation)
    }
    for model, text in sentences.items():
        last = re.split(r"(?<=\.) (?=[A-Z])", text)[-1]
        found = PLACE.fullmatch(last[0].lower() + last[1:])
        assert found is not None, text
        if found["given"]:
            assert re.search(rf"\b{model}\b", operations[found["given"]].returns or ""), text
        if found["taken"]:
            operation = operations[found["taken"]]
            declared = DOCUMENT["paths"][operation.path][operation.method.lower()]["parameters"]
            assert model in references([item for item in declared if item["in"] == "body"]), text
        if found["topic"]:
            assert CARRIED[found["topic"]] == model
        if found["owner"]:
            assert model in references(DOCUMENT["definitions"][found["owner"]]), text


def test_what_a_model_says_of_its_form_is_so(sentences: dict[str, str]) -> None:
    for model, text in sentences.items():
        properties = DOCUMENT["definitions"][model].get("properties", {})
        if re.match("Page of [a-z].* (Answer|In|Body|Event)", text) and "entities" in properties:
            assert properties.keys() & {"pageNumber", "nextUri", "nextPage", "after", "cursor"}, text
        if text.startswith("Reference "):
            assert properties.keys() <= {"id", "name", "selfUri"}, text
        if kept := re.search(r", kept at (\S+)\. ", text):
            answer = DOCUMENT["paths"][kept[1]]["get"]["responses"]["200"]["schema"]
            assert answer == {"$ref": f"#/definitions/{model}"}, text


@pytest.mark.parametrize(
    ("model", "text"),
    [
        ("UserEntityListing", "Page of users. Answer of"),
        ("Queue", "A queue, kept at /api/v2/routing/queues/{queueId}. Answer of"),
        ("UserPresence", "A user presence, kept at /api/v2/users/{userId}/presences/{sourceId}. Answer of"),
        ("WorkPlanShift", "One of the shifts of a work plan. In WorkPlan and"),
        ("CreateQueueRequest", "A queue to create: name, "),
        ("DomainEntityRef", "Reference by its id, its name and its address. Answer of"),
        ("WfmIntegrationReference", "Reference to a workforce management integration by its id and its address. In"),
    ],
)
def test_a_model_says_what_it_is(sentences: dict[str, str], model: str, text: str) -> None:
    assert sentences[model].startswith(text)


def test_kinds_that_are_rare() -> None:
    definitions = {
        "Choice": {"properties": {"state": {"type": "string", "enum": ["on", "off"]}}},
        "Holder": {
            "properties": {"parts": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Choice"}}}
        },
        "Event": {"properties": {"text": {"type": "string"}}},
    }
    document = {"paths": {}, "definitions": definitions}
    assert model_sentences(document, {"Event": ["v2.b", "v2.a"]}) == {
        "Choice": "One of on, off. In Holder.",
        "Holder": "A holder: parts. No method or topic of the definition has it.",
        "Event": "An event: text. Event of v2.a and 1 more.",
    }
