# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class Limit(Model):
    """Limit of an error. In ErrorBody and 2 more."""

    key: str | None = field("key", default=None)
    namespace: Literal[
        "agent.assistant", "analytics.alerting", "analytics", "analytics.realtime", "analytics.reporting.settings",
        "architect", "audiohook", "audit", "auth.api", "authorization", "automation.testing", "bots", "bots.voice",
        "business.rules", "callback", "cobrowse", "content.management", "conversation", "dataactions", "datatables",
        "directory", "email", "employee.engagement", "event.orchestration", "external.contacts", "gamification", "gcv",
        "gdpr", "groups", "historical.adherence", "infrastructureascode", "integrations", "intent.miner",
        "internal.messaging", "journey", "knowledge", "language.understanding", "learning", "limit.registry",
        "marketplace", "media.communications", "messaging", "notifications", "onboarding", "outbound", "platform.api",
        "predictive.routing", "presence", "quality", "recording", "response.management", "routing", "scim", "search",
        "secondary.automation.testing", "skills", "social.media", "speech.and.text.analytics", "speech.integration",
        "supportability", "task.management", "telephony.configuration", "usage", "users", "web.deployments",
        "web.messaging", "webchat", "webhooks", "workforce.management.forecast", "workforce.management", "system",
    ] | str | None = field("namespace", default=None)
    value: int | None = field("value", default=None)
