# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CallableContactsDiagnostic, CampaignSkillStatistics, QueueUtilizationDiagnostic, RuleSetDiagnostic


class CampaignDiagnostics(Model):
    """Given by get_outbound_campaign_diagnostics."""

    callable_contacts: CallableContactsDiagnostic | None = field("callableContacts", default=None)
    queue_utilization_diagnostic: QueueUtilizationDiagnostic | None = field("queueUtilizationDiagnostic", default=None)
    rule_set_diagnostics: list[RuleSetDiagnostic] | None = field("ruleSetDiagnostics", default=None)
    outstanding_interactions_count: int | None = field("outstandingInteractionsCount", default=None)
    scheduled_interactions_count: int | None = field("scheduledInteractionsCount", default=None)
    time_zone_rescheduled_calls_count: int | None = field("timeZoneRescheduledCallsCount", default=None)
    filtered_out_contacts_count: int | None = field("filteredOutContactsCount", default=None)
    campaign_skill_statistics: CampaignSkillStatistics | None = field("campaignSkillStatistics", default=None)
