"""Rules write the sentence that a path stands for; texts by hand have no faults; nothing is left without a text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.definition import load
from codegen.describe import describe
from codegen.errors import DefinitionError
from codegen.intermediate import Sdk
from codegen.texts.apply import Coverage, with_texts
from codegen.texts.book import load_book
from codegen.texts.words import Words, article, vocabulary
from PureCloudPlatformClientV2._swagger import Json

DEFINITION = Path(__file__).parents[3] / "definition/platform-api.json"
RULES = {
    "get_routing_queue_members": "List the members of a queue.",
    "get_user": "Get a user.",
    "get_users": "List the users.",
    "post_routing_queues": "Create a queue.",
    "delete_routing_queue": "Delete a queue.",
    "get_users_search": "Search users by an encoded query.",
    "get_user_routinglanguages": "List the routing languages of a user.",
    "post_analytics_conversations_details_jobs": "Start a job that queries conversation details.",
    "post_analytics_conversations_details_query": "Query conversation details.",
    "get_conversations_call_participant_wrapup": "Get the wrap-up of a participant in a call.",
    "get_knowledge_knowledgebase_document_variation": "Get a variation of a document in a knowledge base.",
    "get_conversations_messaging_integrations_whatsapp": "List the WhatsApp messaging integrations.",
    "post_conversation_disconnect": "Disconnect a conversation.",
    "patch_architect_ivr": "Change some fields of an IVR.",
}


@dataclass(frozen=True)
class Written:
    document: Json
    sdk: Sdk
    coverage: Coverage
    sentences: dict[str, str]


@pytest.fixture(scope="module")
def written() -> Written:
    document = load(DEFINITION)
    sdk = describe(document, "1")
    texts, coverage = with_texts(sdk, document, load_book(DEFINITION, sdk))
    return Written(document, sdk, coverage, {one.name: one.summary for api in texts.apis for one in api.operations})


def test_rules_write_the_sentences(written: Written) -> None:
    """Of the methods that the definition has: `make other-definitions` runs this on others, too."""
    assert {name: text for name, text in written.sentences.items() if name in RULES} == {
        name: text for name, text in RULES.items() if name in written.sentences
    }


def test_everything_has_a_text(written: Written) -> None:
    coverage = written.coverage
    assert all(text[0].isupper() and text.endswith(".") and "{" not in text for text in written.sentences.values())
    assert coverage.by_rule + coverage.by_hand == sum(len(api.operations) for api in written.sdk.apis)
    assert coverage.parameters[0] == coverage.parameters[1]
    assert coverage.models[0] == coverage.models[1]
    assert coverage.fields[0] >= 0.9 * coverage.fields[1]


def test_all_faults_of_texts_come_at_once(tmp_path: Path, written: Written) -> None:
    (tmp_path / "texts").mkdir()
    wrong = {"get_gone": "Get what is gone.", "get_user": "Get a user.", "get_users": "no full stop", "get_me": 3}
    (tmp_path / "texts/users_api.json").write_text(json.dumps(wrong))
    (tmp_path / "texts/gone_api.json").write_text("{}")
    (tmp_path / "texts/broken.json").write_text("{")
    glossary = {"fields": {"name": "Name", "id": "x" * 111, "noSuchField": "Nothing to see"}, "words": {}}
    (tmp_path / "texts/glossary.json").write_text(json.dumps(glossary))
    with pytest.raises(DefinitionError) as raised:
        load_book(tmp_path / "platform-api.json", written.sdk)
    text = str(raised.value)
    for fault in (
        "get_gone: the class has no method", "'Get a user.' repeats the name", "get_users: a sentence begins",
        "get_me: not a sentence", "gone_api.json: there is no API class", "broken.json: not JSON",
        "'Name' repeats the name", "111 characters, more than 110", "noSuchField: the definition has no such name",
        "words: unknown; the parts are parameters, fields",
    ):  # fmt: skip
        assert fault in text


@pytest.mark.parametrize(
    ("word", "phrase"),
    [("routinglanguages", "routing languages"), ("businessunits", "business units"), ("didpools", "DID pools")],
)
def test_words_that_run_together_are_told_apart(written: Written, word: str, phrase: str) -> None:
    table = json.loads(Path("codegen/texts/words.json").read_bytes())
    assert Words(vocabulary(written.document), table).split(word) == phrase


def test_articles_go_by_sound() -> None:
    assert [article(word) for word in ("user", "agent", "IVR", "email domain", "union")] == [
        "a user", "an agent", "an IVR", "an email domain", "a union",
    ]  # fmt: skip


def test_texts_of_the_definition_are_kept() -> None:
    small = load(Path(__file__).parents[1] / "small.json")
    described = describe(small, "1")
    texts, coverage = with_texts(described, small, load_book(Path(__file__).parents[1] / "small.json", described))
    sentences = {operation.name: operation.summary for api in texts.apis for operation in api.operations}
    assert sentences["get_thing"] == "Get a thing."
    assert coverage.own == 2 and coverage.by_rule == 1
