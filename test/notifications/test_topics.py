"""Every topic of the definition: its model is known, its events are parsed, the simulator takes them."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._notifications.event import parse
from PureCloudPlatformClientV2._notifications.topics import matches, model_name
from PureCloudPlatformClientV2._topics import PERMISSIONS, TOPICS, UNASKED
from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import LIMIT, connected, simulated


def concrete(template: str) -> str:
    return re.sub(r"\{[^}]*\}", "0e3c5b6a-1111-2222-3333-444455556666", template)


def test_every_topic_parses_an_event_of_its_model() -> None:
    """Over one socket: every topic, with a value for every attribute that is true or false."""
    asked = [template for template in TOPICS if template not in UNASKED]
    with simulated() as sim, sdk.NotificationHandler(connected(sim)) as events:
        events.subscribe(*map(concrete, asked))
        for template in asked:
            model = getattr(sdk, TOPICS[template])
            assert sim.publish(concrete(template), filled(model)) == 1
            event = events.get(LIMIT)
            assert event.topic == concrete(template)
            assert type(event.body) is model
            assert event.body.to_json() == model.from_dict(filled(model)).to_json()


def filled(model: Any) -> dict[str, Any]:
    kinds = model.swagger_types
    return {key: True for name, key in model.attribute_map.items() if kinds[name] == "bool"}


def test_unasked_topics_reach_every_socket(sim: Simulator) -> None:
    with sdk.NotificationHandler(connected(sim)) as events:
        events.subscribe("v2.users.one.presence")
        topic = "v2.system.token_revoked.one"
        assert sim.publish(topic, {"userId": "one", "reason": "user_tokens_revoked"}) == 1
        event = events.get(LIMIT)
        assert (event.topic, type(event.body)) == (topic, sdk.SystemMessageSystemMessage)


def test_literal_segments_win_over_places_for_ids() -> None:
    phones = "v2.telephony.providers.edges.phones.{id}"
    assert model_name("v2.telephony.providers.edges.phones.metrics") == TOPICS[phones]
    assert model_name("v2.telephony.providers.edges.x.metrics") == TOPICS["v2.telephony.providers.edges.{id}.metrics"]
    assert model_name("V2.Users.X.ROUTINGSTATUS") == TOPICS["v2.users.{id}.routingStatus"]
    assert model_name("v2.users..presence") is None
    assert model_name("v2.users.one") is None


def test_permissions_belong_to_topics() -> None:
    assert PERMISSIONS.keys() <= TOPICS.keys()
    assert TOPICS.keys() >= UNASKED


@pytest.mark.parametrize(
    ("text", "topic", "body"),
    [
        ('{"topicName":"v2.newer.topic","eventBody":{"a":1}}', "v2.newer.topic", {"a": 1}),
        ('{"topicName":"v2.users.u.presence","eventBody":[1]}', "v2.users.u.presence", [1]),
        ('{"topicName":"v2.users.u.presence"}', "v2.users.u.presence", None),
        ('{"topicName":7}', "channel.unreadable", {"text": '{"topicName":7}'}),
        ("[]", "channel.unreadable", {"text": "[]"}),
        (b"\xff\xfe", "channel.unreadable", {"text": "\ufffd\ufffd"}),
        (b'{"topicName":"v2.newer.topic"}', "v2.newer.topic", None),
        ("no JSON", "channel.unreadable", {"text": "no JSON"}),
        ("{}", "channel.unreadable", {"text": "{}"}),
        ("[" * 100_000, "channel.unreadable", {"text": "[" * 1000}),
    ],
)
def test_whatever_comes_is_an_event_and_never_an_exception(text: str | bytes, topic: str, body: Any) -> None:
    event = parse(text)
    assert event is not None
    assert (event.topic, event.body, event.metadata) == (topic, body, {})


def test_an_answer_to_a_message_is_no_event() -> None:
    assert parse('{"message":"subscribe","result":"200"}') is None


def test_templates_match_topics_as_a_whole() -> None:
    assert matches("v2.users.{id}.presence", "v2.users.one.presence")
    assert not matches("v2.users.{id}.presence", "v2.users.one.presence.more")
    assert not matches("v2.users.{id}", "v2.users.one.presence")
    assert not matches("v2.users.{id}.presence", "v2.users.one.station")


def test_a_long_topic_takes_linear_time() -> None:
    started = time.process_time()
    assert model_name("v2." + "a." * 200_000) is None
    assert not matches("v2.{id}", "v2." + "a." * 200_000)
    assert time.process_time() - started < LIMIT
