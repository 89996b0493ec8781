# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class CallableContactsDiagnostic(Model):
    """Callable contacts of a campaign diagnostics. In CampaignDiagnostics."""

    attempt_limits: DomainEntityRef | None = field("attemptLimits", default=None)
    dnc_lists: list[DomainEntityRef] | None = field("dncLists", default=None)
    callable_time_set: DomainEntityRef | None = field("callableTimeSet", default=None)
    rule_sets: list[DomainEntityRef] | None = field("ruleSets", default=None)


class CampaignDiagnostics(Model):
    """A campaign diagnostics: callable contacts, queue utilization diagnostic, rule set diagnostics and 5 more. Answer
    of get_outbound_campaign_diagnostics.
    """

    callable_contacts: CallableContactsDiagnostic | None = field("callableContacts", default=None)
    queue_utilization_diagnostic: QueueUtilizationDiagnostic | None = field("queueUtilizationDiagnostic", default=None)
    rule_set_diagnostics: list[RuleSetDiagnostic] | None = field("ruleSetDiagnostics", default=None)
    outstanding_interactions_count: int | None = field("outstandingInteractionsCount", default=None)
    scheduled_interactions_count: int | None = field("scheduledInteractionsCount", default=None)
    time_zone_rescheduled_calls_count: int | None = field("timeZoneRescheduledCallsCount", default=None)
    filtered_out_contacts_count: int | None = field("filteredOutContactsCount", default=None)
    campaign_skill_statistics: CampaignSkillStatistics | None = field("campaignSkillStatistics", default=None)


class CampaignSkillStatistics(Model):
    """Campaign skill statistics of a campaign diagnostics. In CampaignDiagnostics."""

    skill_combinations: int | None = field("skillCombinations", default=None)
    eligible_skilled_agents: int | None = field("eligibleSkilledAgents", default=None)


class QueueUtilizationDiagnostic(Model):
    """Queue utilization diagnostic of a campaign diagnostics. In CampaignDiagnostics."""

    queue: DomainEntityRef | None = field("queue", default=None)
    users_in_queue: int | None = field("usersInQueue", default=None)
    active_users_in_queue: int | None = field("activeUsersInQueue", default=None)
    users_on_queue: int | None = field("usersOnQueue", default=None)
    users_not_utilized: int | None = field("usersNotUtilized", default=None)
    users_on_queue_with_station: int | None = field("usersOnQueueWithStation", default=None)
    users_on_a_campaign_call: int | None = field("usersOnACampaignCall", default=None)
    users_on_different_edge_group: int | None = field("usersOnDifferentEdgeGroup", default=None)
    users_on_a_non_campaign_call: int | None = field("usersOnANonCampaignCall", default=None)


class RuleSetDiagnostic(Model):
    """One of the rule set diagnostics of a campaign diagnostics. In CampaignDiagnostics."""

    rule_set: DomainEntityRef | None = field("ruleSet", default=None)
    warnings: list[str] | None = field("warnings", default=None)
