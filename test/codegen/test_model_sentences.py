"""Every model says where it is used, and what it says is so."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path

import PureCloudPlatformClientV2 as sdk
from codegen.model_sentences import model_sentences, references
from PureCloudPlatformClientV2._index import APIS, MODELS
from PureCloudPlatformClientV2.operation import ApiOperation, operation_of

ROOT = Path(__file__).parent.parent.parent
DOCUMENT = json.loads((ROOT / "definition/platform-api.json").read_bytes())
FORM = re.compile(
    r"(?:given by (?P<given>\w+)(?: and \d+ more)?)?(?:; )?(?:taken by (?P<taken>\w+)(?: and \d+ more)?)?\."
    r"|part of (?P<owner>\w+)(?: and \d+ more)?\.|comes with notifications\."
)


def test_every_model_says_where_it_is_used() -> None:
    operations = {
        name: operation_of(method)
        for api in APIS
        for name, method in inspect.getmembers(getattr(sdk, api), inspect.isfunction)
        if isinstance(getattr(method, "operation", None), ApiOperation)
    }
    for model, sentence in model_sentences(DOCUMENT).items():
        found = FORM.fullmatch(sentence[0].lower() + sentence[1:])
        assert found is not None, sentence
        if found["given"]:
            assert re.search(rf"\b{model}\b", operations[found["given"]].returns or ""), sentence
        if found["taken"]:
            operation = operations[found["taken"]]
            declared = DOCUMENT["paths"][operation.path][operation.method.lower()]["parameters"]
            assert model in references([item for item in declared if item["in"] == "body"]), sentence
        if found["owner"]:
            assert model in references(DOCUMENT["definitions"][found["owner"]]), sentence


def test_the_sentence_is_the_first_paragraph_of_the_docstring() -> None:
    for model, sentence in model_sentences(DOCUMENT).items():
        assert model in MODELS
        first = (getattr(sdk, model).__doc__ or "").split("\n\n")[0]
        assert " ".join(first.split()) == sentence
