# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerCampaignConfigChangeCampaign(Model):
    """A dialer campaign configuration change campaign: contact list, queue, dialing mode and 31 more. Event of
    v2.outbound.campaigns.{id}.
    """

    contact_list: DialerCampaignConfigChangeUriReference | None = field("contactList", default=None)
    queue: DialerCampaignConfigChangeUriReference | None = field("queue", default=None)
    dialing_mode: Literal[
        "agentless", "external", "preview", "power", "predictive", "progressive",
    ] | str | None = field("dialingMode", default=None)
    script: DialerCampaignConfigChangeUriReference | None = field("script", default=None)
    edge_group: DialerCampaignConfigChangeUriReference | None = field("edgeGroup", default=None)
    site: DialerCampaignConfigChangeUriReference | None = field("site", default=None)
    campaign_status: Literal[
        "on", "off", "complete", "stopping", "invalid",
    ] | str | None = field("campaignStatus", default=None)
    phone_columns: list[DialerCampaignConfigChangePhoneColumn] | None = field("phoneColumns", default=None)
    abandon_rate: float | None = field("abandonRate", default=None)
    dnc_lists: list[DialerCampaignConfigChangeUriReference] | None = field("dncLists", default=None)
    callable_time_set: DialerCampaignConfigChangeUriReference | None = field("callableTimeSet", default=None)
    call_analysis_response_set: DialerCampaignConfigChangeUriReference | None = field(
        "callAnalysisResponseSet", default=None
    )
    caller_name: str | None = field("callerName", default=None)
    caller_address: str | None = field("callerAddress", default=None)
    outbound_line_count: int | None = field("outboundLineCount", default=None)
    errors: list[DialerCampaignConfigChangeRestErrorDetail] | None = field("errors", default=None)
    rule_sets: list[DialerCampaignConfigChangeUriReference] | None = field("ruleSets", default=None)
    skip_preview_disabled: bool | None = field("skipPreviewDisabled", default=None)
    preview_time_out_seconds: int | None = field("previewTimeOutSeconds", default=None)
    single_number_preview: bool | None = field("singleNumberPreview", default=None)
    contact_sort: DialerCampaignConfigChangeContactSort | None = field("contactSort", default=None)
    contact_sorts: list[DialerCampaignConfigChangeContactSort] | None = field("contactSorts", default=None)
    no_answer_timeout: int | None = field("noAnswerTimeout", default=None)
    call_analysis_language: str | None = field("callAnalysisLanguage", default=None)
    priority: int | None = field("priority", default=None)
    contact_list_filters: list[DialerCampaignConfigChangeUriReference] | None = field(
        "contactListFilters", default=None
    )
    division: DialerCampaignConfigChangeUriReference | None = field("division", default=None)
    agent_owned_column: str | None = field("agentOwnedColumn", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerCampaignConfigChangeContactSort(Model):
    """Contact sort of a dialer campaign configuration change campaign. In DialerCampaignConfigChangeCampaign."""

    field_name: str | None = field("fieldName", default=None)
    direction: Literal["ASC", "DESC"] | str | None = field("direction", default=None)
    numeric: bool | None = field("numeric", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignConfigChangePhoneColumn(Model):
    """One of the phone columns of a dialer campaign configuration change campaign. In
    DialerCampaignConfigChangeCampaign.
    """

    column_name: str | None = field("columnName", default=None)
    type: str | None = field("type", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignConfigChangeRestErrorDetail(Model):
    """One of the errors of a dialer campaign configuration change campaign. In DialerCampaignConfigChangeCampaign."""

    error: str | None = field("error", default=None)
    details: str | None = field("details", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignConfigChangeUriReference(Model):
    """Reference to a dialer campaign configuration change by its id and its name. In
    DialerCampaignConfigChangeCampaign.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
