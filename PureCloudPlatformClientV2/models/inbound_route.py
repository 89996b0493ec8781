# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, EmailAddress, QueueEmailAddress


class InboundRoute(Model):
    """An inbound route, kept at /api/v2/routing/email/domains/{domainName}/routes/{routeId}. Answer of
    get_routing_email_domain_route and 2 more; body of post_routing_email_domain_routes and 1 more.

    Required by the platform: pattern, from_name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    pattern: str | None = field("pattern", default=None)
    queue: DomainEntityRef | None = field("queue", default=None)
    priority: int | None = field("priority", default=None)
    skills: list[DomainEntityRef] | None = field("skills", default=None)
    language: DomainEntityRef | None = field("language", default=None)
    from_name: str | None = field("fromName", default=None)
    from_email: str | None = field("fromEmail", default=None)
    flow: DomainEntityRef | None = field("flow", default=None)
    reply_email_address: QueueEmailAddress | None = field("replyEmailAddress", default=None)
    auto_bcc: list[EmailAddress] | None = field("autoBcc", default=None)
    spam_flow: DomainEntityRef | None = field("spamFlow", default=None)
    signature: Signature | None = field("signature", default=None)
    history_inclusion: Literal["Include", "Exclude", "Optional"] | str | None = field("historyInclusion", default=None)
    allow_multiple_actions: bool | None = field("allowMultipleActions", default=None)
    self_uri: str | None = field("selfUri", default=None)


class Signature(Model):
    """Signature of an inbound route. In InboundRoute."""

    enabled: bool | None = field("enabled", default=None)
    canned_response_id: str | None = field("cannedResponseId", default=None)
    always_included: bool | None = field("alwaysIncluded", default=None)
    inclusion_type: Literal["Draft", "Send", "SendOnce"] | str | None = field("inclusionType", default=None)
