# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ContactSort, DomainEntityRef, DynamicContactQueueingSettings, RestErrorDetail


class Campaign(Model):
    """A campaign, kept at /api/v2/outbound/campaigns/{campaignId}. Answer of delete_outbound_campaign and 3 more; body
    of post_outbound_campaigns and 1 more.

    Required by the platform: name, contact_list, dialing_mode, phone_columns, caller_name, caller_address.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    contact_list: DomainEntityRef | None = field("contactList", default=None)
    queue: DomainEntityRef | None = field("queue", default=None)
    dialing_mode: Literal[
        "agentless", "preview", "power", "predictive", "progressive", "external",
    ] | str | None = field("dialingMode", default=None)
    script: DomainEntityRef | None = field("script", default=None)
    edge_group: DomainEntityRef | None = field("edgeGroup", default=None)
    site: DomainEntityRef | None = field("site", default=None)
    campaign_status: Literal[
        "on", "stopping", "off", "complete", "invalid", "forced_off", "forced_stopping",
    ] | str | None = field("campaignStatus", default=None)
    phone_columns: list[PhoneColumn] | None = field("phoneColumns", default=None)
    abandon_rate: float | None = field("abandonRate", default=None)
    dnc_lists: list[DomainEntityRef] | None = field("dncLists", default=None)
    callable_time_set: DomainEntityRef | None = field("callableTimeSet", default=None)
    call_analysis_response_set: DomainEntityRef | None = field("callAnalysisResponseSet", default=None)
    errors: list[RestErrorDetail] | None = field("errors", default=None)
    caller_name: str | None = field("callerName", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    outbound_line_count: int | None = field("outboundLineCount", default=None)
    rule_sets: list[DomainEntityRef] | None = field("ruleSets", default=None)
    skip_preview_disabled: bool | None = field("skipPreviewDisabled", default=None)
    preview_time_out_seconds: int | None = field("previewTimeOutSeconds", default=None)
    always_running: bool | None = field("alwaysRunning", default=None)
    contact_sort: ContactSort | None = field("contactSort", default=None)
    contact_sorts: list[ContactSort] | None = field("contactSorts", default=None)
    no_answer_timeout: int | None = field("noAnswerTimeout", default=None)
    call_analysis_language: str | None = field("callAnalysisLanguage", default=None)
    priority: int | None = field("priority", default=None)
    contact_list_filters: list[DomainEntityRef] | None = field("contactListFilters", default=None)
    division: DomainEntityRef | None = field("division", default=None)
    agent_owned_column: str | None = field("agentOwnedColumn", default=None)
    dynamic_contact_queueing_settings: DynamicContactQueueingSettings | None = field(
        "dynamicContactQueueingSettings", default=None
    )
    skill_columns: list[str] | None = field("skillColumns", default=None)
    max_calls_per_agent: int | None = field("maxCallsPerAgent", default=None)
    callback_auto_answer: bool | None = field("callbackAutoAnswer", default=None)
    dynamic_line_balancing_settings: DynamicLineBalancingSettings | None = field(
        "dynamicLineBalancingSettings", default=None
    )
    self_uri: str | None = field("selfUri", default=None)


class DynamicLineBalancingSettings(Model):
    """Dynamic line balancing settings of a campaign. In Campaign."""

    enabled: bool | None = field("enabled", default=None)
    relative_weight: int | None = field("relativeWeight", default=None)


class PhoneColumn(Model):
    """One of the phone columns of a campaign. In Campaign.

    Required by the platform: column_name, type.
    """

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
