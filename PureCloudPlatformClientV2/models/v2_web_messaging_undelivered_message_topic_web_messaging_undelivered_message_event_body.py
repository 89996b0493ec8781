# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class V2WebMessagingUndeliveredMessageTopicMessage(Model):
    """One of the messages of a web messaging undelivered message event. In
    V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody.
    """

    id: str | None = field("id", default=None)
    event_time_ms: int | None = field("eventTimeMs", default=None)


class V2WebMessagingUndeliveredMessageTopicWebMessagingUndeliveredMessageEventBody(Model):
    """A web messaging undelivered message event: conversation id, deployment id, participant id and 5 more. Event of
    v2.webmessaging.deployments.{id}.undelivered.messages.
    """

    conversation_id: str | None = field("conversationId", default=None)
    deployment_id: str | None = field("deploymentId", default=None)
    participant_id: str | None = field("participantId", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    communication_id: str | None = field("communicationId", default=None)
    session_expiry: int | None = field("sessionExpiry", default=None)
    messages: list[V2WebMessagingUndeliveredMessageTopicMessage] | None = field("messages", default=None)
    event_time_ms: int | None = field("eventTimeMs", default=None)
