# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationVideoEventTopicLimit(Model):
    key: str | None = field("key", default=None)
    namespace: Literal[
        "agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings",
        "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice",
        "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables", "directory", "email",
        "event.orchestration", "external.contacts", "gcv", "gdpr", "groups", "historical.adherence",
        "infrastructureascode", "integrations", "intent.miner", "journey", "knowledge", "language.understanding",
        "learning", "limit.registry", "marketplace", "media.communications", "messaging", "notifications", "onboarding",
        "outbound", "platform.api", "predictive.routing", "presence", "quality", "recording", "response.management",
        "routing", "scim", "search", "secondary.automation.testing", "skills", "speech.and.text.analytics",
        "speech.integration", "supportability", "task.management", "telephony.configuration", "usage", "users",
        "web.deployments", "web.messaging", "webchat", "webhooks", "workforce.management",
    ] | str | None = field("namespace", default=None)
    value: int | None = field("value", default=None)
    documented: bool | None = field("documented", default=None)
