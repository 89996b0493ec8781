# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef


class CampaignRuleParameters(Model):
    """Parameters of a campaign rule action. In CampaignRuleAction and 1 more."""

    operator: Literal[
        "equals", "greaterThan", "greaterThanEqualTo", "lessThan", "lessThanEqualTo",
    ] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
    priority: Literal["1", "2", "3", "4", "5"] | str | None = field("priority", default=None)
    dialing_mode: Literal[
        "agentless", "preview", "power", "predictive", "progressive", "external",
    ] | str | None = field("dialingMode", default=None)
    abandon_rate: float | None = field("abandonRate", default=None)
    outbound_line_count: int | None = field("outboundLineCount", default=None)
    relative_weight: int | None = field("relativeWeight", default=None)
    max_calls_per_agent: float | None = field("maxCallsPerAgent", default=None)
    queue: DomainEntityRef | None = field("queue", default=None)
    messages_per_minute: int | None = field("messagesPerMinute", default=None)
    sms_content_template: DomainEntityRef | None = field("smsContentTemplate", default=None)
    email_content_template: DomainEntityRef | None = field("emailContentTemplate", default=None)
