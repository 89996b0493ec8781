"""A conversation that is begun can be read."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from PureCloudPlatformClientV2.simulator import Simulator

from .conftest import open_call
from .test_every_operation import DEFINITION, problems

BEGINNINGS: list[tuple[str, dict[str, Any]]] = [
    ("callbacks", {"queueId": "q", "callbackNumbers": ["+441"], "callbackUserName": "Ada"}),
    ("calls", {"phoneNumber": "+441"}),
    ("chats", {"queueId": "q", "provider": "webchat"}),
    ("emails", {"queueId": "q", "provider": "PureCloud Email"}),
    ("messages", {"queueId": "q", "toAddress": "+441", "toAddressMessengerType": "sms"}),
]


@pytest.mark.parametrize(
    ("media", "body"), [one for one in BEGINNINGS if DEFINITION.operation("POST", f"/api/v2/conversations/{one[0]}")]
)
def test_a_conversation_that_is_begun_can_be_read(call: Any, media: str, body: Any) -> None:
    base = "/api/v2/conversations"
    begun = call.ok("POST", f"{base}/{media}", body)
    conversation_id = (begun.get("conversation") or begun)["id"]
    assert call.ok("GET", f"{base}/{media}/{conversation_id}")["id"] == conversation_id
    shown = call.ok("GET", f"{base}/{conversation_id}")
    assert problems(DEFINITION.schemas["Conversation"], shown) == []
    assert shown["id"] == conversation_id and media in shown["participants"][0]
    assert [one["id"] for one in call.ok("GET", base)["entities"]] == [conversation_id]
    queues = [one["queueId"] for one in shown["participants"] if one["purpose"] == "acd"]
    assert queues == [body[name] for name in ("queueId",) if name in body]


def test_conversations_begun_elsewhere_can_be_read_too(call: Any) -> None:
    base = "/api/v2/conversations"
    sent = call.ok(
        "POST",
        f"{base}/messages/agentless",
        {"fromAddress": "+441", "toAddress": "+442", "toAddressMessengerType": "sms", "textBody": "x"},
    )
    assert call.ok("GET", f"{base}/messages/{sent['conversationId']}")["id"] == sent["conversationId"]
    session = call.ok("POST", f"{base}/{sent['conversationId']}/cobrowse")
    assert session and call.ok("GET", f"{base}/cobrowsesessions/{sent['conversationId']}")["participants"]


def test_a_conversation_of_the_facts_can_be_read() -> None:
    with open_call(Simulator(seed="users=3,queues=1,conversations=4,days=1")) as call:
        details = "/api/v2/analytics/conversations/details/query"
        now = datetime.now(timezone.utc)
        interval = "/".join((now + timedelta(days=n)).isoformat() for n in (-2, 2))
        found = call.ok("POST", details, {"interval": interval})["conversations"]
        assert len(found) == 4
        for one in found:
            shown = call.ok("GET", f"/api/v2/conversations/{one['conversationId']}")
            assert problems(DEFINITION.schemas["Conversation"], shown) == []
            assert [p["id"] for p in shown["participants"]] == [p["participantId"] for p in one["participants"]]
