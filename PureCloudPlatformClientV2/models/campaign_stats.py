# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CampaignBusinessCategoryMetrics(Model):
    """Business category metrics of a campaign statistics. In CampaignStats."""

    success_count: int | None = field("successCount", default=None)
    neutral_count: int | None = field("neutralCount", default=None)
    failure_count: int | None = field("failureCount", default=None)


class CampaignLinesUtilization(Model):
    """Lines utilization of a campaign statistics. In CampaignStats."""

    assigned_outbound_lines: int | None = field("assignedOutboundLines", default=None)
    total_available_outbound_lines: int | None = field("totalAvailableOutboundLines", default=None)


class CampaignStats(Model):
    """A campaign statistics: contact rate, idle agents, effective idle agents and 9 more. Answer of
    get_outbound_campaign_stats.
    """

    contact_rate: ConnectRate | None = field("contactRate", default=None)
    idle_agents: int | None = field("idleAgents", default=None)
    effective_idle_agents: float | None = field("effectiveIdleAgents", default=None)
    adjusted_calls_per_agent: float | None = field("adjustedCallsPerAgent", default=None)
    outstanding_calls: int | None = field("outstandingCalls", default=None)
    scheduled_calls: int | None = field("scheduledCalls", default=None)
    time_zone_rescheduled_calls: int | None = field("timeZoneRescheduledCalls", default=None)
    filtered_out_contacts_count: int | None = field("filteredOutContactsCount", default=None)
    right_party_contacts_count: int | None = field("rightPartyContactsCount", default=None)
    valid_attempts: int | None = field("validAttempts", default=None)
    lines_utilization: CampaignLinesUtilization | None = field("linesUtilization", default=None)
    business_category_metrics: CampaignBusinessCategoryMetrics | None = field("businessCategoryMetrics", default=None)


class ConnectRate(Model):
    """Contact rate of a campaign statistics. In CampaignStats."""

    attempts: int | None = field("attempts", default=None)
    connects: int | None = field("connects", default=None)
    connect_ratio: float | None = field("connectRatio", default=None)
