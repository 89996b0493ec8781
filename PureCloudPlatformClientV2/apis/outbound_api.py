# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        Agent, AgentOwnedMappingPreviewListing, AttemptLimits, AttemptLimitsEntityListing, CallableTimeSet,
        CallableTimeSetEntityListing, Campaign, CampaignDiagnostics, CampaignDivisionView, CampaignDivisionViewListing,
        CampaignEntityListing, CampaignInteractions, CampaignOutboundLinesDistribution, CampaignPatchRequest,
        CampaignProgress, CampaignRule, CampaignRuleEntityListing, CampaignSchedule, CampaignSequence,
        CampaignSequenceEntityListing, CampaignStats, CommonCampaignDivisionViewEntityListing, CommonCampaignEntityListing,
        ContactBulkEditRequest, ContactBulkSearchParameters, ContactCallbackRequest, ContactList, ContactListDivisionView,
        ContactListDivisionViewListing, ContactListEntityListing, ContactListFilter, ContactListFilterBulkRetrieveBody,
        ContactListFilterEntityListing, ContactListTemplate, ContactListTemplateBulkRetrieveBody,
        ContactListTemplateEntityListing, ContactListingRequest, ContactListingResponse, ContactsBulkOperationJob,
        ContactsBulkOperationJobListing, ContactsExportRequest, DialerContact, DialerEventEntityListing, DigitalRuleSet,
        DigitalRuleSetEntityListing, DncList, DncListCreate, DncListDivisionView, DncListDivisionViewListing,
        DncListEntityListing, DncPatchCustomExclusionColumnsRequest, DncPatchEmailsRequest, DncPatchPhoneNumbersRequest,
        DomainEntityRef, EmailCampaignSchedule, EmailCampaignScheduleEntityListing, EventLog, ExportUri,
        FileSpecificationTemplate, FileSpecificationTemplateEntityListing, FilterPreviewResponse, ImportStatus,
        ImportTemplate, ImportTemplateEntityListing, MessagingCampaign, MessagingCampaignDiagnostics,
        MessagingCampaignDivisionView, MessagingCampaignDivisionViewEntityListing, MessagingCampaignEntityListing,
        MessagingCampaignSchedule, MessagingCampaignScheduleEntityListing, OutboundSettings, PagedSkillCombinationListing,
        ResponseSet, ResponseSetEntityListing, RuleSet, RuleSetEntityListing, SequenceSchedule, TimeZoneMappingPreview,
        WrapUpCodeMapping, WritableDialerContact,
    )

_DELETE_OUTBOUND_ATTEMPTLIMIT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/attemptlimits/{attemptLimitsId}", path("attemptLimitsId")
)
_DELETE_OUTBOUND_CALLABLETIMESET: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/callabletimesets/{callableTimeSetId}", path("callableTimeSetId")
)
_DELETE_OUTBOUND_CALLANALYSISRESPONSESET: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}", path("callAnalysisSetId")
)
_DELETE_OUTBOUND_CAMPAIGN: ApiOperation[Campaign] = ApiOperation(
    "DELETE", "/api/v2/outbound/campaigns/{campaignId}", path("campaignId"), returns="Campaign"
)
_DELETE_OUTBOUND_CAMPAIGN_PROGRESS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/campaigns/{campaignId}/progress", path("campaignId")
)
_DELETE_OUTBOUND_CAMPAIGNRULE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/campaignrules/{campaignRuleId}", path("campaignRuleId")
)
_DELETE_OUTBOUND_CONTACTLIST: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/contactlists/{contactListId}", path("contactListId")
)
_DELETE_OUTBOUND_CONTACTLIST_CONTACT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}", path("contactListId"),
    path("contactId"),
)
_DELETE_OUTBOUND_CONTACTLIST_CONTACTS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/contactlists/{contactListId}/contacts", path("contactListId"),
    query("contactIds", "multi", required=True),
)
_DELETE_OUTBOUND_CONTACTLISTFILTER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/contactlistfilters/{contactListFilterId}", path("contactListFilterId")
)
_DELETE_OUTBOUND_CONTACTLISTS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/contactlists", query("id", "multi", required=True)
)
_DELETE_OUTBOUND_CONTACTLISTTEMPLATE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}", path("contactListTemplateId")
)
_DELETE_OUTBOUND_CONTACTLISTTEMPLATES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/contactlisttemplates", query("id", "multi", required=True)
)
_DELETE_OUTBOUND_DIGITALRULESET: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}", path("digitalRuleSetId")
)
_DELETE_OUTBOUND_DNCLIST: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/dnclists/{dncListId}", path("dncListId")
)
_DELETE_OUTBOUND_DNCLIST_CUSTOMEXCLUSIONCOLUMNS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns", path("dncListId"), query("expiredOnly")
)
_DELETE_OUTBOUND_DNCLIST_EMAILADDRESSES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/dnclists/{dncListId}/emailaddresses", path("dncListId"), query("expiredOnly")
)
_DELETE_OUTBOUND_DNCLIST_PHONENUMBERS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/dnclists/{dncListId}/phonenumbers", path("dncListId"), query("expiredOnly")
)
_DELETE_OUTBOUND_FILESPECIFICATIONTEMPLATE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
    path("fileSpecificationTemplateId"),
)
_DELETE_OUTBOUND_FILESPECIFICATIONTEMPLATES_BULK: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/filespecificationtemplates/bulk", query("id", "multi", required=True)
)
_DELETE_OUTBOUND_IMPORTTEMPLATE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/importtemplates/{importTemplateId}", path("importTemplateId")
)
_DELETE_OUTBOUND_IMPORTTEMPLATES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/importtemplates", query("id", "multi", required=True)
)
_DELETE_OUTBOUND_MESSAGINGCAMPAIGN: ApiOperation[MessagingCampaign] = ApiOperation(
    "DELETE", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
    returns="MessagingCampaign",
)
_DELETE_OUTBOUND_MESSAGINGCAMPAIGN_PROGRESS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress", path("messagingCampaignId")
)
_DELETE_OUTBOUND_RULESET: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/rulesets/{ruleSetId}", path("ruleSetId")
)
_DELETE_OUTBOUND_SCHEDULES_CAMPAIGN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/schedules/campaigns/{campaignId}", path("campaignId")
)
_DELETE_OUTBOUND_SCHEDULES_EMAILCAMPAIGN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}", path("emailCampaignId")
)
_DELETE_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId")
)
_DELETE_OUTBOUND_SCHEDULES_SEQUENCE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/schedules/sequences/{sequenceId}", path("sequenceId")
)
_DELETE_OUTBOUND_SEQUENCE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/outbound/sequences/{sequenceId}", path("sequenceId")
)
_GET_OUTBOUND_ATTEMPTLIMIT: ApiOperation[AttemptLimits] = ApiOperation(
    "GET", "/api/v2/outbound/attemptlimits/{attemptLimitsId}", path("attemptLimitsId"), returns="AttemptLimits"
)
_GET_OUTBOUND_ATTEMPTLIMITS: ApiOperation[AttemptLimitsEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/attemptlimits", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
    query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="AttemptLimitsEntityListing",
)
_GET_OUTBOUND_CALLABLETIMESET: ApiOperation[CallableTimeSet] = ApiOperation(
    "GET", "/api/v2/outbound/callabletimesets/{callableTimeSetId}", path("callableTimeSetId"),
    returns="CallableTimeSet",
)
_GET_OUTBOUND_CALLABLETIMESETS: ApiOperation[CallableTimeSetEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/callabletimesets", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
    query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="CallableTimeSetEntityListing",
)
_GET_OUTBOUND_CALLANALYSISRESPONSESET: ApiOperation[ResponseSet] = ApiOperation(
    "GET", "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}", path("callAnalysisSetId"),
    returns="ResponseSet",
)
_GET_OUTBOUND_CALLANALYSISRESPONSESETS: ApiOperation[ResponseSetEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/callanalysisresponsesets", query("pageSize"), query("pageNumber"),
    query("allowEmptyResult"), query("filterType"), query("name"), query("sortBy"), query("sortOrder"),
    returns="ResponseSetEntityListing",
)
_GET_OUTBOUND_CAMPAIGN: ApiOperation[Campaign] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/{campaignId}", path("campaignId"), returns="Campaign"
)
_GET_OUTBOUND_CAMPAIGN_AGENTOWNEDMAPPINGPREVIEW_RESULTS: ApiOperation[AgentOwnedMappingPreviewListing] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results", path("campaignId"),
    returns="AgentOwnedMappingPreviewListing",
)
_GET_OUTBOUND_CAMPAIGN_DIAGNOSTICS: ApiOperation[CampaignDiagnostics] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/{campaignId}/diagnostics", path("campaignId"), returns="CampaignDiagnostics"
)
_GET_OUTBOUND_CAMPAIGN_INTERACTIONS: ApiOperation[CampaignInteractions] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/{campaignId}/interactions", path("campaignId"), returns="CampaignInteractions"
)
_GET_OUTBOUND_CAMPAIGN_LINEDISTRIBUTION: ApiOperation[CampaignOutboundLinesDistribution] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/{campaignId}/linedistribution", path("campaignId"),
    query("includeOnlyActiveCampaigns"), query("edgeGroupId"), query("siteId"), query("useWeight"),
    query("relativeWeight"), query("outboundLineCount"), returns="CampaignOutboundLinesDistribution",
)
_GET_OUTBOUND_CAMPAIGN_PROGRESS: ApiOperation[CampaignProgress] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/{campaignId}/progress", path("campaignId"), returns="CampaignProgress"
)
_GET_OUTBOUND_CAMPAIGN_SKILLCOMBINATIONS: ApiOperation[PagedSkillCombinationListing] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/{campaignId}/skillcombinations", path("campaignId"), query("pageNumber"),
    query("pageSize"), returns="PagedSkillCombinationListing",
)
_GET_OUTBOUND_CAMPAIGN_STATS: ApiOperation[CampaignStats] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/{campaignId}/stats", path("campaignId"), returns="CampaignStats"
)
_GET_OUTBOUND_CAMPAIGNRULE: ApiOperation[CampaignRule] = ApiOperation(
    "GET", "/api/v2/outbound/campaignrules/{campaignRuleId}", path("campaignRuleId"), returns="CampaignRule"
)
_GET_OUTBOUND_CAMPAIGNRULES: ApiOperation[CampaignRuleEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/campaignrules", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
    query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="CampaignRuleEntityListing",
)
_GET_OUTBOUND_CAMPAIGNS: ApiOperation[CampaignEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns", query("pageSize"), query("pageNumber"), query("filterType"), query("name"),
    query("id", "multi"), query("contactListId"), query("dncListIds"), query("distributionQueueId"),
    query("edgeGroupId"), query("callAnalysisResponseSetId"), query("divisionId", "multi"), query("sortBy"),
    query("sortOrder"), returns="CampaignEntityListing",
)
_GET_OUTBOUND_CAMPAIGNS_ALL: ApiOperation[CommonCampaignEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/all", query("pageSize"), query("pageNumber"), query("id", "multi"),
    query("name"), query("divisionId", "multi"), query("mediaType", "multi"), query("sortOrder"),
    returns="CommonCampaignEntityListing",
)
_GET_OUTBOUND_CAMPAIGNS_ALL_DIVISIONVIEWS: ApiOperation[CommonCampaignDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/all/divisionviews", query("pageSize"), query("pageNumber"), query("id", "multi"),
    query("name"), query("divisionId", "multi"), query("mediaType", "multi"), query("sortOrder"),
    returns="CommonCampaignDivisionViewEntityListing",
)
_GET_OUTBOUND_CAMPAIGNS_DIVISIONVIEW: ApiOperation[CampaignDivisionView] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/divisionviews/{campaignId}", path("campaignId"), returns="CampaignDivisionView"
)
_GET_OUTBOUND_CAMPAIGNS_DIVISIONVIEWS: ApiOperation[CampaignDivisionViewListing] = ApiOperation(
    "GET", "/api/v2/outbound/campaigns/divisionviews", query("pageSize"), query("pageNumber"), query("filterType"),
    query("name"), query("id", "multi"), query("sortBy"), query("sortOrder"), returns="CampaignDivisionViewListing",
)
_GET_OUTBOUND_CONTACTLIST: ApiOperation[ContactList] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/{contactListId}", path("contactListId"), query("includeImportStatus"),
    query("includeSize"), returns="ContactList",
)
_GET_OUTBOUND_CONTACTLIST_CONTACT: ApiOperation[DialerContact] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}", path("contactListId"),
    path("contactId"), returns="DialerContact",
)
_GET_OUTBOUND_CONTACTLIST_CONTACTS_BULK_JOB: ApiOperation[ContactsBulkOperationJob] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}", path("contactListId"),
    path("jobId"), returns="ContactsBulkOperationJob",
)
_GET_OUTBOUND_CONTACTLIST_CONTACTS_BULK_JOBS: ApiOperation[ContactsBulkOperationJobListing] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs", path("contactListId"),
    returns="ContactsBulkOperationJobListing",
)
_GET_OUTBOUND_CONTACTLIST_EXPORT: ApiOperation[ExportUri] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/{contactListId}/export", path("contactListId"), query("download"),
    returns="ExportUri",
)
_GET_OUTBOUND_CONTACTLIST_IMPORTSTATUS: ApiOperation[ImportStatus] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/{contactListId}/importstatus", path("contactListId"), returns="ImportStatus"
)
_GET_OUTBOUND_CONTACTLIST_TIMEZONEMAPPINGPREVIEW: ApiOperation[TimeZoneMappingPreview] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview", path("contactListId"),
    returns="TimeZoneMappingPreview",
)
_GET_OUTBOUND_CONTACTLISTFILTER: ApiOperation[ContactListFilter] = ApiOperation(
    "GET", "/api/v2/outbound/contactlistfilters/{contactListFilterId}", path("contactListFilterId"),
    returns="ContactListFilter",
)
_GET_OUTBOUND_CONTACTLISTFILTERS: ApiOperation[ContactListFilterEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/contactlistfilters", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
    query("filterType"), query("name"), query("sortBy"), query("sortOrder"), query("contactListId"),
    returns="ContactListFilterEntityListing",
)
_GET_OUTBOUND_CONTACTLISTS: ApiOperation[ContactListEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists", query("includeImportStatus"), query("includeSize"), query("pageSize"),
    query("pageNumber"), query("allowEmptyResult"), query("filterType"), query("name"), query("id", "multi"),
    query("divisionId", "multi"), query("sortBy"), query("sortOrder"), returns="ContactListEntityListing",
)
_GET_OUTBOUND_CONTACTLISTS_DIVISIONVIEW: ApiOperation[ContactListDivisionView] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/divisionviews/{contactListId}", path("contactListId"),
    query("includeImportStatus"), query("includeSize"), returns="ContactListDivisionView",
)
_GET_OUTBOUND_CONTACTLISTS_DIVISIONVIEWS: ApiOperation[ContactListDivisionViewListing] = ApiOperation(
    "GET", "/api/v2/outbound/contactlists/divisionviews", query("includeImportStatus"), query("includeSize"),
    query("pageSize"), query("pageNumber"), query("filterType"), query("name"), query("id", "multi"), query("sortBy"),
    query("sortOrder"), returns="ContactListDivisionViewListing",
)
_GET_OUTBOUND_CONTACTLISTTEMPLATE: ApiOperation[ContactListTemplate] = ApiOperation(
    "GET", "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}", path("contactListTemplateId"),
    returns="ContactListTemplate",
)
_GET_OUTBOUND_CONTACTLISTTEMPLATES: ApiOperation[ContactListTemplateEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/contactlisttemplates", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
    query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="ContactListTemplateEntityListing",
)
_GET_OUTBOUND_DIGITALRULESET: ApiOperation[DigitalRuleSet] = ApiOperation(
    "GET", "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}", path("digitalRuleSetId"), returns="DigitalRuleSet"
)
_GET_OUTBOUND_DIGITALRULESETS: ApiOperation[DigitalRuleSetEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/digitalrulesets", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("sortOrder"), query("name"), query("id", "multi"), returns="DigitalRuleSetEntityListing",
)
_GET_OUTBOUND_DNCLIST: ApiOperation[DncList] = ApiOperation(
    "GET", "/api/v2/outbound/dnclists/{dncListId}", path("dncListId"), query("includeImportStatus"),
    query("includeSize"), returns="DncList",
)
_GET_OUTBOUND_DNCLIST_EXPORT: ApiOperation[ExportUri] = ApiOperation(
    "GET", "/api/v2/outbound/dnclists/{dncListId}/export", path("dncListId"), query("download"), returns="ExportUri"
)
_GET_OUTBOUND_DNCLIST_IMPORTSTATUS: ApiOperation[ImportStatus] = ApiOperation(
    "GET", "/api/v2/outbound/dnclists/{dncListId}/importstatus", path("dncListId"), returns="ImportStatus"
)
_GET_OUTBOUND_DNCLISTS: ApiOperation[DncListEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/dnclists", query("includeImportStatus"), query("includeSize"), query("pageSize"),
    query("pageNumber"), query("allowEmptyResult"), query("filterType"), query("name"), query("dncSourceType"),
    query("divisionId", "multi"), query("sortBy"), query("sortOrder"), returns="DncListEntityListing",
)
_GET_OUTBOUND_DNCLISTS_DIVISIONVIEW: ApiOperation[DncListDivisionView] = ApiOperation(
    "GET", "/api/v2/outbound/dnclists/divisionviews/{dncListId}", path("dncListId"), query("includeImportStatus"),
    query("includeSize"), returns="DncListDivisionView",
)
_GET_OUTBOUND_DNCLISTS_DIVISIONVIEWS: ApiOperation[DncListDivisionViewListing] = ApiOperation(
    "GET", "/api/v2/outbound/dnclists/divisionviews", query("includeImportStatus"), query("includeSize"),
    query("pageSize"), query("pageNumber"), query("filterType"), query("name"), query("dncSourceType"),
    query("id", "multi"), query("sortBy"), query("sortOrder"), returns="DncListDivisionViewListing",
)
_GET_OUTBOUND_EVENT: ApiOperation[EventLog] = ApiOperation(
    "GET", "/api/v2/outbound/events/{eventId}", path("eventId"), returns="EventLog"
)
_GET_OUTBOUND_EVENTS: ApiOperation[DialerEventEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/events", query("pageSize"), query("pageNumber"), query("filterType"), query("category"),
    query("level"), query("sortBy"), query("sortOrder"), returns="DialerEventEntityListing",
)
_GET_OUTBOUND_FILESPECIFICATIONTEMPLATE: ApiOperation[FileSpecificationTemplate] = ApiOperation(
    "GET", "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
    path("fileSpecificationTemplateId"), returns="FileSpecificationTemplate",
)
_GET_OUTBOUND_FILESPECIFICATIONTEMPLATES: ApiOperation[FileSpecificationTemplateEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/filespecificationtemplates", query("pageSize"), query("pageNumber"),
    query("allowEmptyResult"), query("filterType"), query("name"), query("sortBy"), query("sortOrder"),
    returns="FileSpecificationTemplateEntityListing",
)
_GET_OUTBOUND_IMPORTTEMPLATE: ApiOperation[ImportTemplate] = ApiOperation(
    "GET", "/api/v2/outbound/importtemplates/{importTemplateId}", path("importTemplateId"),
    query("includeImportStatus"), returns="ImportTemplate",
)
_GET_OUTBOUND_IMPORTTEMPLATE_IMPORTSTATUS: ApiOperation[ImportStatus] = ApiOperation(
    "GET", "/api/v2/outbound/importtemplates/{importTemplateId}/importstatus", path("importTemplateId"),
    query("listNamePrefix"), returns="ImportStatus",
)
_GET_OUTBOUND_IMPORTTEMPLATES: ApiOperation[ImportTemplateEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/importtemplates", query("includeImportStatus"), query("pageSize"), query("pageNumber"),
    query("allowEmptyResult"), query("filterType"), query("name"), query("sortBy"), query("sortOrder"),
    query("contactListTemplateId"), returns="ImportTemplateEntityListing",
)
_GET_OUTBOUND_MESSAGINGCAMPAIGN: ApiOperation[MessagingCampaign] = ApiOperation(
    "GET", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
    returns="MessagingCampaign",
)
_GET_OUTBOUND_MESSAGINGCAMPAIGN_DIAGNOSTICS: ApiOperation[MessagingCampaignDiagnostics] = ApiOperation(
    "GET", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics", path("messagingCampaignId"),
    returns="MessagingCampaignDiagnostics",
)
_GET_OUTBOUND_MESSAGINGCAMPAIGN_PROGRESS: ApiOperation[CampaignProgress] = ApiOperation(
    "GET", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress", path("messagingCampaignId"),
    returns="CampaignProgress",
)
_GET_OUTBOUND_MESSAGINGCAMPAIGNS: ApiOperation[MessagingCampaignEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/messagingcampaigns", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("sortOrder"), query("name"), query("contactListId"), query("divisionId", "multi"), query("type"),
    query("senderSmsPhoneNumber"), query("id", "multi"), returns="MessagingCampaignEntityListing",
)
_GET_OUTBOUND_MESSAGINGCAMPAIGNS_DIVISIONVIEW: ApiOperation[MessagingCampaignDivisionView] = ApiOperation(
    "GET", "/api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}", path("messagingCampaignId"),
    returns="MessagingCampaignDivisionView",
)
_GET_OUTBOUND_MESSAGINGCAMPAIGNS_DIVISIONVIEWS: ApiOperation[MessagingCampaignDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/messagingcampaigns/divisionviews", query("pageSize"), query("pageNumber"),
    query("sortOrder"), query("name"), query("type"), query("id", "multi"), query("senderSmsPhoneNumber"),
    returns="MessagingCampaignDivisionViewEntityListing",
)
_GET_OUTBOUND_RULESET: ApiOperation[RuleSet] = ApiOperation(
    "GET", "/api/v2/outbound/rulesets/{ruleSetId}", path("ruleSetId"), returns="RuleSet"
)
_GET_OUTBOUND_RULESETS: ApiOperation[RuleSetEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/rulesets", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
    query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="RuleSetEntityListing",
)
_GET_OUTBOUND_SCHEDULES_CAMPAIGN: ApiOperation[CampaignSchedule] = ApiOperation(
    "GET", "/api/v2/outbound/schedules/campaigns/{campaignId}", path("campaignId"), returns="CampaignSchedule"
)
_GET_OUTBOUND_SCHEDULES_CAMPAIGNS: ApiOperation[list[CampaignSchedule]] = ApiOperation(
    "GET", "/api/v2/outbound/schedules/campaigns", returns="list[CampaignSchedule]"
)
_GET_OUTBOUND_SCHEDULES_EMAILCAMPAIGN: ApiOperation[EmailCampaignSchedule] = ApiOperation(
    "GET", "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}", path("emailCampaignId"),
    returns="EmailCampaignSchedule",
)
_GET_OUTBOUND_SCHEDULES_EMAILCAMPAIGNS: ApiOperation[EmailCampaignScheduleEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/schedules/emailcampaigns", returns="EmailCampaignScheduleEntityListing"
)
_GET_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN: ApiOperation[MessagingCampaignSchedule] = ApiOperation(
    "GET", "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
    returns="MessagingCampaignSchedule",
)
_GET_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGNS: ApiOperation[MessagingCampaignScheduleEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/schedules/messagingcampaigns", returns="MessagingCampaignScheduleEntityListing"
)
_GET_OUTBOUND_SCHEDULES_SEQUENCE: ApiOperation[SequenceSchedule] = ApiOperation(
    "GET", "/api/v2/outbound/schedules/sequences/{sequenceId}", path("sequenceId"), returns="SequenceSchedule"
)
_GET_OUTBOUND_SCHEDULES_SEQUENCES: ApiOperation[list[SequenceSchedule]] = ApiOperation(
    "GET", "/api/v2/outbound/schedules/sequences", returns="list[SequenceSchedule]"
)
_GET_OUTBOUND_SEQUENCE: ApiOperation[CampaignSequence] = ApiOperation(
    "GET", "/api/v2/outbound/sequences/{sequenceId}", path("sequenceId"), returns="CampaignSequence"
)
_GET_OUTBOUND_SEQUENCES: ApiOperation[CampaignSequenceEntityListing] = ApiOperation(
    "GET", "/api/v2/outbound/sequences", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
    query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="CampaignSequenceEntityListing",
)
_GET_OUTBOUND_SETTINGS: ApiOperation[OutboundSettings] = ApiOperation(
    "GET", "/api/v2/outbound/settings", returns="OutboundSettings"
)
_GET_OUTBOUND_WRAPUPCODEMAPPINGS: ApiOperation[WrapUpCodeMapping] = ApiOperation(
    "GET", "/api/v2/outbound/wrapupcodemappings", returns="WrapUpCodeMapping"
)
_PATCH_OUTBOUND_CAMPAIGN: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/outbound/campaigns/{campaignId}", path("campaignId"), body(required=True)
)
_PATCH_OUTBOUND_DNCLIST_CUSTOMEXCLUSIONCOLUMNS: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns", path("dncListId"), body(required=True)
)
_PATCH_OUTBOUND_DNCLIST_EMAILADDRESSES: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/outbound/dnclists/{dncListId}/emailaddresses", path("dncListId"), body(required=True)
)
_PATCH_OUTBOUND_DNCLIST_PHONENUMBERS: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/outbound/dnclists/{dncListId}/phonenumbers", path("dncListId"), body(required=True)
)
_PATCH_OUTBOUND_SETTINGS: ApiOperation[None] = ApiOperation("PATCH", "/api/v2/outbound/settings", body(required=True))
_POST_OUTBOUND_ATTEMPTLIMITS: ApiOperation[AttemptLimits] = ApiOperation(
    "POST", "/api/v2/outbound/attemptlimits", body(required=True), returns="AttemptLimits"
)
_POST_OUTBOUND_CALLABLETIMESETS: ApiOperation[CallableTimeSet] = ApiOperation(
    "POST", "/api/v2/outbound/callabletimesets", body(required=True), returns="CallableTimeSet"
)
_POST_OUTBOUND_CALLANALYSISRESPONSESETS: ApiOperation[ResponseSet] = ApiOperation(
    "POST", "/api/v2/outbound/callanalysisresponsesets", body(required=True), returns="ResponseSet"
)
_POST_OUTBOUND_CAMPAIGN_AGENTOWNEDMAPPINGPREVIEW: ApiOperation[Any] = ApiOperation(
    "POST", "/api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview", path("campaignId"), returns="object"
)
_POST_OUTBOUND_CAMPAIGN_CALLBACK_SCHEDULE: ApiOperation[ContactCallbackRequest] = ApiOperation(
    "POST", "/api/v2/outbound/campaigns/{campaignId}/callback/schedule", path("campaignId"), body(required=True),
    returns="ContactCallbackRequest", deprecated=True,
)
_POST_OUTBOUND_CAMPAIGN_START: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/outbound/campaigns/{campaignId}/start", path("campaignId")
)
_POST_OUTBOUND_CAMPAIGN_STOP: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/outbound/campaigns/{campaignId}/stop", path("campaignId")
)
_POST_OUTBOUND_CAMPAIGNRULES: ApiOperation[CampaignRule] = ApiOperation(
    "POST", "/api/v2/outbound/campaignrules", body(required=True), returns="CampaignRule"
)
_POST_OUTBOUND_CAMPAIGNS: ApiOperation[Campaign] = ApiOperation(
    "POST", "/api/v2/outbound/campaigns", body(required=True), returns="Campaign"
)
_POST_OUTBOUND_CAMPAIGNS_PROGRESS: ApiOperation[list[CampaignProgress]] = ApiOperation(
    "POST", "/api/v2/outbound/campaigns/progress", body(required=True), returns="list[CampaignProgress]"
)
_POST_OUTBOUND_CONTACTLIST_CLEAR: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/outbound/contactlists/{contactListId}/clear", path("contactListId")
)
_POST_OUTBOUND_CONTACTLIST_CONTACTS: ApiOperation[list[DialerContact]] = ApiOperation(
    "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts", path("contactListId"), body(required=True),
    query("priority"), query("clearSystemData"), query("doNotQueue"), returns="list[DialerContact]",
)
_POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK: ApiOperation[list[DialerContact]] = ApiOperation(
    "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk", path("contactListId"), body(required=True),
    returns="list[DialerContact]",
)
_POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK_REMOVE: ApiOperation[ContactsBulkOperationJob] = ApiOperation(
    "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove", path("contactListId"),
    body(required=True), returns="ContactsBulkOperationJob",
)
_POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK_UPDATE: ApiOperation[ContactsBulkOperationJob] = ApiOperation(
    "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update", path("contactListId"),
    body(required=True), returns="ContactsBulkOperationJob",
)
_POST_OUTBOUND_CONTACTLIST_CONTACTS_SEARCH: ApiOperation[ContactListingResponse] = ApiOperation(
    "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts/search", path("contactListId"), body(required=True),
    returns="ContactListingResponse",
)
_POST_OUTBOUND_CONTACTLIST_EXPORT: ApiOperation[DomainEntityRef] = ApiOperation(
    "POST", "/api/v2/outbound/contactlists/{contactListId}/export", path("contactListId"), body(),
    returns="DomainEntityRef",
)
_POST_OUTBOUND_CONTACTLISTFILTERS: ApiOperation[ContactListFilter] = ApiOperation(
    "POST", "/api/v2/outbound/contactlistfilters", body(required=True), returns="ContactListFilter"
)
_POST_OUTBOUND_CONTACTLISTFILTERS_BULK_RETRIEVE: ApiOperation[ContactListFilterEntityListing] = ApiOperation(
    "POST", "/api/v2/outbound/contactlistfilters/bulk/retrieve", body(required=True),
    returns="ContactListFilterEntityListing",
)
_POST_OUTBOUND_CONTACTLISTFILTERS_PREVIEW: ApiOperation[FilterPreviewResponse] = ApiOperation(
    "POST", "/api/v2/outbound/contactlistfilters/preview", body(required=True), returns="FilterPreviewResponse"
)
_POST_OUTBOUND_CONTACTLISTS: ApiOperation[ContactList] = ApiOperation(
    "POST", "/api/v2/outbound/contactlists", body(required=True), returns="ContactList"
)
_POST_OUTBOUND_CONTACTLISTTEMPLATES: ApiOperation[ContactListTemplate] = ApiOperation(
    "POST", "/api/v2/outbound/contactlisttemplates", body(required=True), returns="ContactListTemplate"
)
_POST_OUTBOUND_CONTACTLISTTEMPLATES_BULK_ADD: ApiOperation[ContactListTemplateEntityListing] = ApiOperation(
    "POST", "/api/v2/outbound/contactlisttemplates/bulk/add", body(required=True),
    returns="ContactListTemplateEntityListing",
)
_POST_OUTBOUND_CONTACTLISTTEMPLATES_BULK_RETRIEVE: ApiOperation[ContactListTemplateEntityListing] = ApiOperation(
    "POST", "/api/v2/outbound/contactlisttemplates/bulk/retrieve", body(required=True),
    returns="ContactListTemplateEntityListing",
)
_POST_OUTBOUND_CONVERSATION_DNC: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/outbound/conversations/{conversationId}/dnc", path("conversationId")
)
_POST_OUTBOUND_DIGITALRULESETS: ApiOperation[DigitalRuleSet] = ApiOperation(
    "POST", "/api/v2/outbound/digitalrulesets", body(required=True), returns="DigitalRuleSet"
)
_POST_OUTBOUND_DNCLIST_EMAILADDRESSES: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/outbound/dnclists/{dncListId}/emailaddresses", path("dncListId"), body(required=True)
)
_POST_OUTBOUND_DNCLIST_EXPORT: ApiOperation[DomainEntityRef] = ApiOperation(
    "POST", "/api/v2/outbound/dnclists/{dncListId}/export", path("dncListId"), returns="DomainEntityRef"
)
_POST_OUTBOUND_DNCLIST_PHONENUMBERS: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/outbound/dnclists/{dncListId}/phonenumbers", path("dncListId"), body(required=True),
    query("expirationDateTime"),
)
_POST_OUTBOUND_DNCLISTS: ApiOperation[DncList] = ApiOperation(
    "POST", "/api/v2/outbound/dnclists", body(required=True), returns="DncList"
)
_POST_OUTBOUND_FILESPECIFICATIONTEMPLATES: ApiOperation[FileSpecificationTemplate] = ApiOperation(
    "POST", "/api/v2/outbound/filespecificationtemplates", body(required=True), returns="FileSpecificationTemplate"
)
_POST_OUTBOUND_IMPORTTEMPLATES: ApiOperation[ImportTemplate] = ApiOperation(
    "POST", "/api/v2/outbound/importtemplates", body(required=True), returns="ImportTemplate"
)
_POST_OUTBOUND_IMPORTTEMPLATES_BULK_ADD: ApiOperation[ImportTemplateEntityListing] = ApiOperation(
    "POST", "/api/v2/outbound/importtemplates/bulk/add", body(required=True), returns="ImportTemplateEntityListing"
)
_POST_OUTBOUND_MESSAGINGCAMPAIGN_START: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start", path("messagingCampaignId")
)
_POST_OUTBOUND_MESSAGINGCAMPAIGN_STOP: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop", path("messagingCampaignId")
)
_POST_OUTBOUND_MESSAGINGCAMPAIGNS: ApiOperation[MessagingCampaign] = ApiOperation(
    "POST", "/api/v2/outbound/messagingcampaigns", body(required=True), returns="MessagingCampaign"
)
_POST_OUTBOUND_MESSAGINGCAMPAIGNS_PROGRESS: ApiOperation[list[CampaignProgress]] = ApiOperation(
    "POST", "/api/v2/outbound/messagingcampaigns/progress", body(required=True), returns="list[CampaignProgress]"
)
_POST_OUTBOUND_RULESETS: ApiOperation[RuleSet] = ApiOperation(
    "POST", "/api/v2/outbound/rulesets", body(required=True), returns="RuleSet"
)
_POST_OUTBOUND_SEQUENCES: ApiOperation[CampaignSequence] = ApiOperation(
    "POST", "/api/v2/outbound/sequences", body(required=True), returns="CampaignSequence"
)
_PUT_OUTBOUND_ATTEMPTLIMIT: ApiOperation[AttemptLimits] = ApiOperation(
    "PUT", "/api/v2/outbound/attemptlimits/{attemptLimitsId}", path("attemptLimitsId"), body(required=True),
    returns="AttemptLimits",
)
_PUT_OUTBOUND_CALLABLETIMESET: ApiOperation[CallableTimeSet] = ApiOperation(
    "PUT", "/api/v2/outbound/callabletimesets/{callableTimeSetId}", path("callableTimeSetId"), body(required=True),
    returns="CallableTimeSet",
)
_PUT_OUTBOUND_CALLANALYSISRESPONSESET: ApiOperation[ResponseSet] = ApiOperation(
    "PUT", "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}", path("callAnalysisSetId"),
    body(required=True), returns="ResponseSet",
)
_PUT_OUTBOUND_CAMPAIGN: ApiOperation[Campaign] = ApiOperation(
    "PUT", "/api/v2/outbound/campaigns/{campaignId}", path("campaignId"), body(required=True), returns="Campaign"
)
_PUT_OUTBOUND_CAMPAIGN_AGENT: ApiOperation[str] = ApiOperation(
    "PUT", "/api/v2/outbound/campaigns/{campaignId}/agents/{userId}", path("campaignId"), path("userId"),
    body(required=True), returns="str",
)
_PUT_OUTBOUND_CAMPAIGNRULE: ApiOperation[CampaignRule] = ApiOperation(
    "PUT", "/api/v2/outbound/campaignrules/{campaignRuleId}", path("campaignRuleId"), body(required=True),
    returns="CampaignRule",
)
_PUT_OUTBOUND_CONTACTLIST: ApiOperation[ContactList] = ApiOperation(
    "PUT", "/api/v2/outbound/contactlists/{contactListId}", path("contactListId"), body(required=True),
    returns="ContactList",
)
_PUT_OUTBOUND_CONTACTLIST_CONTACT: ApiOperation[DialerContact] = ApiOperation(
    "PUT", "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}", path("contactListId"),
    path("contactId"), body(required=True), returns="DialerContact",
)
_PUT_OUTBOUND_CONTACTLISTFILTER: ApiOperation[ContactListFilter] = ApiOperation(
    "PUT", "/api/v2/outbound/contactlistfilters/{contactListFilterId}", path("contactListFilterId"),
    body(required=True), returns="ContactListFilter",
)
_PUT_OUTBOUND_CONTACTLISTTEMPLATE: ApiOperation[ContactListTemplate] = ApiOperation(
    "PUT", "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}", path("contactListTemplateId"),
    body(required=True), returns="ContactListTemplate",
)
_PUT_OUTBOUND_DIGITALRULESET: ApiOperation[DigitalRuleSet] = ApiOperation(
    "PUT", "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}", path("digitalRuleSetId"), body(required=True),
    returns="DigitalRuleSet",
)
_PUT_OUTBOUND_DNCLIST: ApiOperation[DncList] = ApiOperation(
    "PUT", "/api/v2/outbound/dnclists/{dncListId}", path("dncListId"), body(required=True), returns="DncList"
)
_PUT_OUTBOUND_FILESPECIFICATIONTEMPLATE: ApiOperation[FileSpecificationTemplate] = ApiOperation(
    "PUT", "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
    path("fileSpecificationTemplateId"), body(required=True), returns="FileSpecificationTemplate",
)
_PUT_OUTBOUND_IMPORTTEMPLATE: ApiOperation[ImportTemplate] = ApiOperation(
    "PUT", "/api/v2/outbound/importtemplates/{importTemplateId}", path("importTemplateId"), body(required=True),
    returns="ImportTemplate",
)
_PUT_OUTBOUND_MESSAGINGCAMPAIGN: ApiOperation[MessagingCampaign] = ApiOperation(
    "PUT", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
    body(required=True), returns="MessagingCampaign",
)
_PUT_OUTBOUND_RULESET: ApiOperation[RuleSet] = ApiOperation(
    "PUT", "/api/v2/outbound/rulesets/{ruleSetId}", path("ruleSetId"), body(required=True), returns="RuleSet"
)
_PUT_OUTBOUND_SCHEDULES_CAMPAIGN: ApiOperation[CampaignSchedule] = ApiOperation(
    "PUT", "/api/v2/outbound/schedules/campaigns/{campaignId}", path("campaignId"), body(required=True),
    returns="CampaignSchedule",
)
_PUT_OUTBOUND_SCHEDULES_EMAILCAMPAIGN: ApiOperation[EmailCampaignSchedule] = ApiOperation(
    "PUT", "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}", path("emailCampaignId"), body(required=True),
    returns="EmailCampaignSchedule",
)
_PUT_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN: ApiOperation[MessagingCampaignSchedule] = ApiOperation(
    "PUT", "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
    body(required=True), returns="MessagingCampaignSchedule",
)
_PUT_OUTBOUND_SCHEDULES_SEQUENCE: ApiOperation[SequenceSchedule] = ApiOperation(
    "PUT", "/api/v2/outbound/schedules/sequences/{sequenceId}", path("sequenceId"), body(required=True),
    returns="SequenceSchedule",
)
_PUT_OUTBOUND_SEQUENCE: ApiOperation[CampaignSequence] = ApiOperation(
    "PUT", "/api/v2/outbound/sequences/{sequenceId}", path("sequenceId"), body(required=True),
    returns="CampaignSequence",
)
_PUT_OUTBOUND_WRAPUPCODEMAPPINGS: ApiOperation[WrapUpCodeMapping] = ApiOperation(
    "PUT", "/api/v2/outbound/wrapupcodemappings", body(required=True), returns="WrapUpCodeMapping"
)


class OutboundApi(Api):
    """The Outbound operations of the Platform API."""

    def delete_outbound_attemptlimit(
        self,
        attempt_limits_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/attemptlimits/{attemptLimitsId}: returns None.

        Permissions: any of outbound:attemptLimits:delete.
        """
        return self._call(_DELETE_OUTBOUND_ATTEMPTLIMIT, options, attempt_limits_id)

    def delete_outbound_callabletimeset(
        self,
        callable_time_set_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/callabletimesets/{callableTimeSetId}: returns None.

        Permissions: any of outbound:callableTimeSet:delete.
        """
        return self._call(_DELETE_OUTBOUND_CALLABLETIMESET, options, callable_time_set_id)

    def delete_outbound_callanalysisresponseset(
        self,
        call_analysis_set_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}: returns None.

        Permissions: any of outbound:responseSet:delete.
        """
        return self._call(_DELETE_OUTBOUND_CALLANALYSISRESPONSESET, options, call_analysis_set_id)

    def delete_outbound_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """DELETE /api/v2/outbound/campaigns/{campaignId}: returns Campaign.

        Permissions: any of outbound:campaign:delete.
        """
        return self._call(_DELETE_OUTBOUND_CAMPAIGN, options, campaign_id)

    def delete_outbound_campaign_progress(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/campaigns/{campaignId}/progress: returns None.

        Permissions: any of outbound:campaign:edit, outbound:campaign:recycle.
        """
        return self._call(_DELETE_OUTBOUND_CAMPAIGN_PROGRESS, options, campaign_id)

    def delete_outbound_campaignrule(
        self,
        campaign_rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/campaignrules/{campaignRuleId}: returns None.

        Permissions: any of outbound:campaignRule:delete.
        """
        return self._call(_DELETE_OUTBOUND_CAMPAIGNRULE, options, campaign_rule_id)

    def delete_outbound_contactlist(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/contactlists/{contactListId}: returns None.

        Permissions: any of outbound:contactList:delete.
        """
        return self._call(_DELETE_OUTBOUND_CONTACTLIST, options, contact_list_id)

    def delete_outbound_contactlist_contact(
        self,
        contact_list_id: str,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}: returns None.

        Permissions: any of outbound:contact:delete.
        """
        return self._call(_DELETE_OUTBOUND_CONTACTLIST_CONTACT, options, contact_list_id, contact_id)

    def delete_outbound_contactlist_contacts(
        self,
        contact_list_id: str,
        contact_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/contactlists/{contactListId}/contacts: returns None.

        Permissions: any of outbound:contact:delete.
        """
        return self._call(_DELETE_OUTBOUND_CONTACTLIST_CONTACTS, options, contact_list_id, contact_ids)

    def delete_outbound_contactlistfilter(
        self,
        contact_list_filter_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/contactlistfilters/{contactListFilterId}: returns None.

        Permissions: any of outbound:contactListFilter:delete.
        """
        return self._call(_DELETE_OUTBOUND_CONTACTLISTFILTER, options, contact_list_filter_id)

    def delete_outbound_contactlists(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/contactlists: returns None.

        Permissions: any of outbound:contactList:delete.
        """
        return self._call(_DELETE_OUTBOUND_CONTACTLISTS, options, id)

    def delete_outbound_contactlisttemplate(
        self,
        contact_list_template_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/contactlisttemplates/{contactListTemplateId}: returns None.

        Permissions: any of outbound:contactListTemplate:delete.
        """
        return self._call(_DELETE_OUTBOUND_CONTACTLISTTEMPLATE, options, contact_list_template_id)

    def delete_outbound_contactlisttemplates(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/contactlisttemplates: returns None.

        Permissions: any of outbound:contactListTemplate:delete.
        """
        return self._call(_DELETE_OUTBOUND_CONTACTLISTTEMPLATES, options, id)

    def delete_outbound_digitalruleset(
        self,
        digital_rule_set_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/digitalrulesets/{digitalRuleSetId}: returns None.

        Permissions: any of outbound:digitalRuleSet:delete.
        """
        return self._call(_DELETE_OUTBOUND_DIGITALRULESET, options, digital_rule_set_id)

    def delete_outbound_dnclist(
        self,
        dnc_list_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}: returns None.

        Permissions: any of outbound:dncList:delete.
        """
        return self._call(_DELETE_OUTBOUND_DNCLIST, options, dnc_list_id)

    def delete_outbound_dnclist_customexclusioncolumns(
        self,
        dnc_list_id: str,
        *,
        expired_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns: returns None.

        Permissions: any of outbound:dnc:delete.

        Parameters:
            expired_only: default False.
        """
        return self._call(_DELETE_OUTBOUND_DNCLIST_CUSTOMEXCLUSIONCOLUMNS, options, dnc_list_id, expired_only)

    def delete_outbound_dnclist_emailaddresses(
        self,
        dnc_list_id: str,
        *,
        expired_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}/emailaddresses: returns None.

        Permissions: any of outbound:dnc:delete.

        Parameters:
            expired_only: default False.
        """
        return self._call(_DELETE_OUTBOUND_DNCLIST_EMAILADDRESSES, options, dnc_list_id, expired_only)

    def delete_outbound_dnclist_phonenumbers(
        self,
        dnc_list_id: str,
        *,
        expired_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/dnclists/{dncListId}/phonenumbers: returns None.

        Permissions: any of outbound:dnc:delete.

        Parameters:
            expired_only: default False.
        """
        return self._call(_DELETE_OUTBOUND_DNCLIST_PHONENUMBERS, options, dnc_list_id, expired_only)

    def delete_outbound_filespecificationtemplate(
        self,
        file_specification_template_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}: returns None.

        Permissions: any of outbound:fileSpecificationTemplate:delete.
        """
        return self._call(_DELETE_OUTBOUND_FILESPECIFICATIONTEMPLATE, options, file_specification_template_id)

    def delete_outbound_filespecificationtemplates_bulk(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/filespecificationtemplates/bulk: returns None.

        Permissions: any of outbound:fileSpecificationTemplate:delete.
        """
        return self._call(_DELETE_OUTBOUND_FILESPECIFICATIONTEMPLATES_BULK, options, id)

    def delete_outbound_importtemplate(
        self,
        import_template_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/importtemplates/{importTemplateId}: returns None.

        Permissions: any of outbound:importTemplate:delete.
        """
        return self._call(_DELETE_OUTBOUND_IMPORTTEMPLATE, options, import_template_id)

    def delete_outbound_importtemplates(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/importtemplates: returns None.

        Permissions: any of outbound:importTemplate:delete.
        """
        return self._call(_DELETE_OUTBOUND_IMPORTTEMPLATES, options, id)

    def delete_outbound_messagingcampaign(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaign:
        """DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}: returns MessagingCampaign.

        Permissions: any of outbound:messagingCampaign:delete, outbound:emailCampaign:delete,
        outbound:whatsAppCampaign:delete.
        """
        return self._call(_DELETE_OUTBOUND_MESSAGINGCAMPAIGN, options, messaging_campaign_id)

    def delete_outbound_messagingcampaign_progress(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress: returns None.

        Permissions: any of outbound:messagingCampaign:edit, outbound:messagingCampaign:recycle,
        outbound:emailCampaign:edit, outbound:emailCampaign:recycle, outbound:whatsAppCampaign:edit,
        outbound:whatsAppCampaign:recycle.
        """
        return self._call(_DELETE_OUTBOUND_MESSAGINGCAMPAIGN_PROGRESS, options, messaging_campaign_id)

    def delete_outbound_ruleset(
        self,
        rule_set_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/rulesets/{ruleSetId}: returns None.

        Permissions: any of outbound:ruleSet:delete.
        """
        return self._call(_DELETE_OUTBOUND_RULESET, options, rule_set_id)

    def delete_outbound_schedules_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/schedules/campaigns/{campaignId}: returns None.

        Permissions: any of outbound:schedule:delete.
        """
        return self._call(_DELETE_OUTBOUND_SCHEDULES_CAMPAIGN, options, campaign_id)

    def delete_outbound_schedules_emailcampaign(
        self,
        email_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}: returns None.

        Permissions: any of outbound:emailCampaignSchedule:delete.
        """
        return self._call(_DELETE_OUTBOUND_SCHEDULES_EMAILCAMPAIGN, options, email_campaign_id)

    def delete_outbound_schedules_messagingcampaign(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}: returns None.

        Permissions: any of outbound:messagingCampaignSchedule:delete.
        """
        return self._call(_DELETE_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN, options, messaging_campaign_id)

    def delete_outbound_schedules_sequence(
        self,
        sequence_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/schedules/sequences/{sequenceId}: returns None.

        Permissions: any of outbound:schedule:delete.
        """
        return self._call(_DELETE_OUTBOUND_SCHEDULES_SEQUENCE, options, sequence_id)

    def delete_outbound_sequence(
        self,
        sequence_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/outbound/sequences/{sequenceId}: returns None.

        Permissions: any of outbound:campaignSequence:delete.
        """
        return self._call(_DELETE_OUTBOUND_SEQUENCE, options, sequence_id)

    def get_outbound_attemptlimit(
        self,
        attempt_limits_id: str,
        **options: Unpack[CallOptions],
    ) -> AttemptLimits:
        """GET /api/v2/outbound/attemptlimits/{attemptLimitsId}: returns AttemptLimits.

        Permissions: any of outbound:attemptLimits:view.
        """
        return self._call(_GET_OUTBOUND_ATTEMPTLIMIT, options, attempt_limits_id)

    def get_outbound_attemptlimits(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AttemptLimitsEntityListing:
        """GET /api/v2/outbound/attemptlimits: returns AttemptLimitsEntityListing.

        Permissions: any of outbound:attemptLimits:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_ATTEMPTLIMITS, options, page_size, page_number, allow_empty_result, filter_type, name,
            sort_by, sort_order,
        )

    def get_outbound_callabletimeset(
        self,
        callable_time_set_id: str,
        **options: Unpack[CallOptions],
    ) -> CallableTimeSet:
        """GET /api/v2/outbound/callabletimesets/{callableTimeSetId}: returns CallableTimeSet.

        Permissions: any of outbound:callableTimeSet:view.
        """
        return self._call(_GET_OUTBOUND_CALLABLETIMESET, options, callable_time_set_id)

    def get_outbound_callabletimesets(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CallableTimeSetEntityListing:
        """GET /api/v2/outbound/callabletimesets: returns CallableTimeSetEntityListing.

        Permissions: any of outbound:callableTimeSet:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CALLABLETIMESETS, options, page_size, page_number, allow_empty_result, filter_type, name,
            sort_by, sort_order,
        )

    def get_outbound_callanalysisresponseset(
        self,
        call_analysis_set_id: str,
        **options: Unpack[CallOptions],
    ) -> ResponseSet:
        """GET /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}: returns ResponseSet.

        Permissions: any of outbound:responseSet:view.
        """
        return self._call(_GET_OUTBOUND_CALLANALYSISRESPONSESET, options, call_analysis_set_id)

    def get_outbound_callanalysisresponsesets(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ResponseSetEntityListing:
        """GET /api/v2/outbound/callanalysisresponsesets: returns ResponseSetEntityListing.

        Permissions: any of outbound:responseSet:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CALLANALYSISRESPONSESETS, options, page_size, page_number, allow_empty_result, filter_type,
            name, sort_by, sort_order,
        )

    def get_outbound_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """GET /api/v2/outbound/campaigns/{campaignId}: returns Campaign.

        Permissions: any of outbound:campaign:view.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGN, options, campaign_id)

    def get_outbound_campaign_agentownedmappingpreview_results(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentOwnedMappingPreviewListing:
        """GET /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results: returns
        AgentOwnedMappingPreviewListing.

        Permissions: all of outbound:campaign:view, outbound:contact:view, routing:queue:view.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGN_AGENTOWNEDMAPPINGPREVIEW_RESULTS, options, campaign_id)

    def get_outbound_campaign_diagnostics(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignDiagnostics:
        """GET /api/v2/outbound/campaigns/{campaignId}/diagnostics: returns CampaignDiagnostics.

        Permissions: any of outbound:campaign:view.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGN_DIAGNOSTICS, options, campaign_id)

    def get_outbound_campaign_interactions(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignInteractions:
        """GET /api/v2/outbound/campaigns/{campaignId}/interactions: returns CampaignInteractions.

        Permissions: any of outbound:campaign:view.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGN_INTERACTIONS, options, campaign_id)

    def get_outbound_campaign_linedistribution(
        self,
        campaign_id: str,
        *,
        include_only_active_campaigns: bool | None = None,
        edge_group_id: str | None = None,
        site_id: str | None = None,
        use_weight: bool | None = None,
        relative_weight: int | None = None,
        outbound_line_count: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CampaignOutboundLinesDistribution:
        """GET /api/v2/outbound/campaigns/{campaignId}/linedistribution: returns CampaignOutboundLinesDistribution.

        Permissions: any of outbound:lineDistribution:view.

        Parameters:
            include_only_active_campaigns: default True.
        """
        return self._call(
            _GET_OUTBOUND_CAMPAIGN_LINEDISTRIBUTION, options, campaign_id, include_only_active_campaigns, edge_group_id,
            site_id, use_weight, relative_weight, outbound_line_count,
        )

    def get_outbound_campaign_progress(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignProgress:
        """GET /api/v2/outbound/campaigns/{campaignId}/progress: returns CampaignProgress.

        Permissions: any of outbound:campaign:view.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGN_PROGRESS, options, campaign_id)

    def get_outbound_campaign_skillcombinations(
        self,
        campaign_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PagedSkillCombinationListing:
        """GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations: returns PagedSkillCombinationListing.

        Permissions: any of outbound:campaign:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGN_SKILLCOMBINATIONS, options, campaign_id, page_number, page_size)

    def get_outbound_campaign_stats(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignStats:
        """GET /api/v2/outbound/campaigns/{campaignId}/stats: returns CampaignStats.

        Permissions: any of outbound:campaign:view.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGN_STATS, options, campaign_id)

    def get_outbound_campaignrule(
        self,
        campaign_rule_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignRule:
        """GET /api/v2/outbound/campaignrules/{campaignRuleId}: returns CampaignRule.

        Permissions: any of outbound:campaignRule:view.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGNRULE, options, campaign_rule_id)

    def get_outbound_campaignrules(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CampaignRuleEntityListing:
        """GET /api/v2/outbound/campaignrules: returns CampaignRuleEntityListing.

        Permissions: any of outbound:campaignRule:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CAMPAIGNRULES, options, page_size, page_number, allow_empty_result, filter_type, name,
            sort_by, sort_order,
        )

    def get_outbound_campaigns(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        contact_list_id: str | None = None,
        dnc_list_ids: str | None = None,
        distribution_queue_id: str | None = None,
        edge_group_id: str | None = None,
        call_analysis_response_set_id: str | None = None,
        division_id: Sequence[str] | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CampaignEntityListing:
        """GET /api/v2/outbound/campaigns: returns CampaignEntityListing.

        Permissions: any of outbound:campaign:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CAMPAIGNS, options, page_size, page_number, filter_type, name, id, contact_list_id,
            dnc_list_ids, distribution_queue_id, edge_group_id, call_analysis_response_set_id, division_id, sort_by,
            sort_order,
        )

    def get_outbound_campaigns_all(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        media_type: Sequence[Literal["email", "sms", "voice"]] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CommonCampaignEntityListing:
        """GET /api/v2/outbound/campaigns/all: returns CommonCampaignEntityListing.

        Permissions: any of outbound:campaign:view, outbound:messagingCampaign:view, outbound:emailCampaign:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            media_type: any of email, sms, voice.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CAMPAIGNS_ALL, options, page_size, page_number, id, name, division_id, media_type, sort_order
        )

    def get_outbound_campaigns_all_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        media_type: Sequence[Literal["email", "sms", "voice"]] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CommonCampaignDivisionViewEntityListing:
        """GET /api/v2/outbound/campaigns/all/divisionviews: returns CommonCampaignDivisionViewEntityListing.

        Permissions: any of outbound:campaign:search, outbound:messagingCampaign:search,
        outbound:emailCampaign:search.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            media_type: any of email, sms, voice.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CAMPAIGNS_ALL_DIVISIONVIEWS, options, page_size, page_number, id, name, division_id,
            media_type, sort_order,
        )

    def get_outbound_campaigns_divisionview(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignDivisionView:
        """GET /api/v2/outbound/campaigns/divisionviews/{campaignId}: returns CampaignDivisionView.

        Permissions: all of outbound:campaign:search.
        """
        return self._call(_GET_OUTBOUND_CAMPAIGNS_DIVISIONVIEW, options, campaign_id)

    def get_outbound_campaigns_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CampaignDivisionViewListing:
        """GET /api/v2/outbound/campaigns/divisionviews: returns CampaignDivisionViewListing.

        Permissions: all of outbound:campaign:search.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CAMPAIGNS_DIVISIONVIEWS, options, page_size, page_number, filter_type, name, id, sort_by,
            sort_order,
        )

    def get_outbound_contactlist(
        self,
        contact_list_id: str,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """GET /api/v2/outbound/contactlists/{contactListId}: returns ContactList.

        Permissions: any of outbound:contactList:view.

        Parameters:
            include_import_status: default False.
            include_size: default False.
        """
        return self._call(_GET_OUTBOUND_CONTACTLIST, options, contact_list_id, include_import_status, include_size)

    def get_outbound_contactlist_contact(
        self,
        contact_list_id: str,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> DialerContact:
        """GET /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}: returns DialerContact.

        Permissions: any of outbound:contact:view.
        """
        return self._call(_GET_OUTBOUND_CONTACTLIST_CONTACT, options, contact_list_id, contact_id)

    def get_outbound_contactlist_contacts_bulk_job(
        self,
        contact_list_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactsBulkOperationJob:
        """GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}: returns
        ContactsBulkOperationJob.

        Permissions: any of outbound:contactList:view.
        """
        return self._call(_GET_OUTBOUND_CONTACTLIST_CONTACTS_BULK_JOB, options, contact_list_id, job_id)

    def get_outbound_contactlist_contacts_bulk_jobs(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactsBulkOperationJobListing:
        """GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs: returns
        ContactsBulkOperationJobListing.

        Permissions: any of outbound:contactList:view.
        """
        return self._call(_GET_OUTBOUND_CONTACTLIST_CONTACTS_BULK_JOBS, options, contact_list_id)

    def get_outbound_contactlist_export(
        self,
        contact_list_id: str,
        *,
        download: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExportUri:
        """GET /api/v2/outbound/contactlists/{contactListId}/export: returns ExportUri.

        Permissions: all of outbound:contact:view, outbound:contactList:view.

        Parameters:
            download: default false.
        """
        return self._call(_GET_OUTBOUND_CONTACTLIST_EXPORT, options, contact_list_id, download)

    def get_outbound_contactlist_importstatus(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> ImportStatus:
        """GET /api/v2/outbound/contactlists/{contactListId}/importstatus: returns ImportStatus.

        Permissions: any of outbound:contactList:view.
        """
        return self._call(_GET_OUTBOUND_CONTACTLIST_IMPORTSTATUS, options, contact_list_id)

    def get_outbound_contactlist_timezonemappingpreview(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeZoneMappingPreview:
        """GET /api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview: returns TimeZoneMappingPreview.

        Permissions: any of outbound:contactList:view.
        """
        return self._call(_GET_OUTBOUND_CONTACTLIST_TIMEZONEMAPPINGPREVIEW, options, contact_list_id)

    def get_outbound_contactlistfilter(
        self,
        contact_list_filter_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactListFilter:
        """GET /api/v2/outbound/contactlistfilters/{contactListFilterId}: returns ContactListFilter.

        Permissions: any of outbound:contactListFilter:view.
        """
        return self._call(_GET_OUTBOUND_CONTACTLISTFILTER, options, contact_list_filter_id)

    def get_outbound_contactlistfilters(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        contact_list_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListFilterEntityListing:
        """GET /api/v2/outbound/contactlistfilters: returns ContactListFilterEntityListing.

        Permissions: any of outbound:contactListFilter:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CONTACTLISTFILTERS, options, page_size, page_number, allow_empty_result, filter_type, name,
            sort_by, sort_order, contact_list_id,
        )

    def get_outbound_contactlists(
        self,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListEntityListing:
        """GET /api/v2/outbound/contactlists: returns ContactListEntityListing.

        Permissions: any of outbound:contactList:view.

        Parameters:
            include_import_status: default False.
            include_size: default False.
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CONTACTLISTS, options, include_import_status, include_size, page_size, page_number,
            allow_empty_result, filter_type, name, id, division_id, sort_by, sort_order,
        )

    def get_outbound_contactlists_divisionview(
        self,
        contact_list_id: str,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListDivisionView:
        """GET /api/v2/outbound/contactlists/divisionviews/{contactListId}: returns ContactListDivisionView.

        Permissions: all of outbound:contactList:search.

        Parameters:
            include_import_status: default False.
            include_size: default False.
        """
        return self._call(
            _GET_OUTBOUND_CONTACTLISTS_DIVISIONVIEW, options, contact_list_id, include_import_status, include_size
        )

    def get_outbound_contactlists_divisionviews(
        self,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListDivisionViewListing:
        """GET /api/v2/outbound/contactlists/divisionviews: returns ContactListDivisionViewListing.

        Permissions: all of outbound:contactList:search.

        Parameters:
            include_import_status: default False.
            include_size: default False.
            page_size: default 25.
            page_number: default 1.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CONTACTLISTS_DIVISIONVIEWS, options, include_import_status, include_size, page_size,
            page_number, filter_type, name, id, sort_by, sort_order,
        )

    def get_outbound_contactlisttemplate(
        self,
        contact_list_template_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactListTemplate:
        """GET /api/v2/outbound/contactlisttemplates/{contactListTemplateId}: returns ContactListTemplate.

        Permissions: any of outbound:contactListTemplate:view.
        """
        return self._call(_GET_OUTBOUND_CONTACTLISTTEMPLATE, options, contact_list_template_id)

    def get_outbound_contactlisttemplates(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListTemplateEntityListing:
        """GET /api/v2/outbound/contactlisttemplates: returns ContactListTemplateEntityListing.

        Permissions: any of outbound:contactListTemplate:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_CONTACTLISTTEMPLATES, options, page_size, page_number, allow_empty_result, filter_type, name,
            sort_by, sort_order,
        )

    def get_outbound_digitalruleset(
        self,
        digital_rule_set_id: str,
        **options: Unpack[CallOptions],
    ) -> DigitalRuleSet:
        """GET /api/v2/outbound/digitalrulesets/{digitalRuleSetId}: returns DigitalRuleSet.

        Permissions: any of outbound:digitalRuleSet:view.
        """
        return self._call(_GET_OUTBOUND_DIGITALRULESET, options, digital_rule_set_id)

    def get_outbound_digitalrulesets(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal["name"] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> DigitalRuleSetEntityListing:
        """GET /api/v2/outbound/digitalrulesets: returns DigitalRuleSetEntityListing.

        Permissions: any of outbound:digitalRuleSet:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: name; default name.
            sort_order: ascending, descending; default ascending.
        """
        return self._call(_GET_OUTBOUND_DIGITALRULESETS, options, page_size, page_number, sort_by, sort_order, name, id)

    def get_outbound_dnclist(
        self,
        dnc_list_id: str,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DncList:
        """GET /api/v2/outbound/dnclists/{dncListId}: returns DncList.

        Permissions: any of outbound:dncList:view.

        Parameters:
            include_import_status: default False.
            include_size: default False.
        """
        return self._call(_GET_OUTBOUND_DNCLIST, options, dnc_list_id, include_import_status, include_size)

    def get_outbound_dnclist_export(
        self,
        dnc_list_id: str,
        *,
        download: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExportUri:
        """GET /api/v2/outbound/dnclists/{dncListId}/export: returns ExportUri.

        Permissions: all of outbound:dnc:view, outbound:dncList:view.

        Parameters:
            download: default false.
        """
        return self._call(_GET_OUTBOUND_DNCLIST_EXPORT, options, dnc_list_id, download)

    def get_outbound_dnclist_importstatus(
        self,
        dnc_list_id: str,
        **options: Unpack[CallOptions],
    ) -> ImportStatus:
        """GET /api/v2/outbound/dnclists/{dncListId}/importstatus: returns ImportStatus.

        Permissions: any of outbound:dncList:view.
        """
        return self._call(_GET_OUTBOUND_DNCLIST_IMPORTSTATUS, options, dnc_list_id)

    def get_outbound_dnclists(
        self,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        dnc_source_type: Literal["rds", "rds_custom", "dnc.com", "gryphon"] | None = None,
        division_id: Sequence[str] | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DncListEntityListing:
        """GET /api/v2/outbound/dnclists: returns DncListEntityListing.

        Permissions: any of outbound:dncList:view.

        Parameters:
            include_import_status: default False.
            include_size: default False.
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            dnc_source_type: rds, rds_custom, dnc.com, gryphon.
            sort_order: ascending, descending.
        """
        return self._call(
            _GET_OUTBOUND_DNCLISTS, options, include_import_status, include_size, page_size, page_number,
            allow_empty_result, filter_type, name, dnc_source_type, division_id, sort_by, sort_order,
        )

    def get_outbound_dnclists_divisionview(
        self,
        dnc_list_id: str,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DncListDivisionView:
        """GET /api/v2/outbound/dnclists/divisionviews/{dncListId}: returns DncListDivisionView.

        Permissions: all of outbound:dncList:search.

        Parameters:
            include_import_status: default False.
            include_size: default False.
        """
        return self._call(
            _GET_OUTBOUND_DNCLISTS_DIVISIONVIEW, options, dnc_list_id, include_import_status, include_size
        )

    def get_outbound_dnclists_divisionviews(
        self,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        dnc_source_type: Literal["rds", "rds_custom", "dnc.com", "gryphon"] | None = None,
        id: Sequence[str] | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DncListDivisionViewListing:
        """GET /api/v2/outbound/dnclists/divisionviews: returns DncListDivisionViewListing.

        Permissions: all of outbound:dncList:search.

        Parameters:
            include_import_status: default False.
            include_size: default False.
            page_size: default 25.
            page_number: default 1.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            dnc_source_type: rds, rds_custom, dnc.com, gryphon.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_DNCLISTS_DIVISIONVIEWS, options, include_import_status, include_size, page_size, page_number,
            filter_type, name, dnc_source_type, id, sort_by, sort_order,
        )

    def get_outbound_event(
        self,
        event_id: str,
        **options: Unpack[CallOptions],
    ) -> EventLog:
        """GET /api/v2/outbound/events/{eventId}: returns EventLog.

        Permissions: any of outbound:eventLog:view.
        """
        return self._call(_GET_OUTBOUND_EVENT, options, event_id)

    def get_outbound_events(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        category: str | None = None,
        level: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DialerEventEntityListing:
        """GET /api/v2/outbound/events: returns DialerEventEntityListing.

        Permissions: any of outbound:eventLog:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_EVENTS, options, page_size, page_number, filter_type, category, level, sort_by, sort_order
        )

    def get_outbound_filespecificationtemplate(
        self,
        file_specification_template_id: str,
        **options: Unpack[CallOptions],
    ) -> FileSpecificationTemplate:
        """GET /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}: returns
        FileSpecificationTemplate.

        Permissions: any of outbound:fileSpecificationTemplate:view.
        """
        return self._call(_GET_OUTBOUND_FILESPECIFICATIONTEMPLATE, options, file_specification_template_id)

    def get_outbound_filespecificationtemplates(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> FileSpecificationTemplateEntityListing:
        """GET /api/v2/outbound/filespecificationtemplates: returns FileSpecificationTemplateEntityListing.

        Permissions: any of outbound:fileSpecificationTemplate:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_FILESPECIFICATIONTEMPLATES, options, page_size, page_number, allow_empty_result, filter_type,
            name, sort_by, sort_order,
        )

    def get_outbound_importtemplate(
        self,
        import_template_id: str,
        *,
        include_import_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportTemplate:
        """GET /api/v2/outbound/importtemplates/{importTemplateId}: returns ImportTemplate.

        Permissions: any of outbound:importTemplate:view.

        Parameters:
            include_import_status: default False.
        """
        return self._call(_GET_OUTBOUND_IMPORTTEMPLATE, options, import_template_id, include_import_status)

    def get_outbound_importtemplate_importstatus(
        self,
        import_template_id: str,
        *,
        list_name_prefix: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportStatus:
        """GET /api/v2/outbound/importtemplates/{importTemplateId}/importstatus: returns ImportStatus.

        Permissions: any of outbound:importTemplate:view.
        """
        return self._call(_GET_OUTBOUND_IMPORTTEMPLATE_IMPORTSTATUS, options, import_template_id, list_name_prefix)

    def get_outbound_importtemplates(
        self,
        *,
        include_import_status: bool | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        contact_list_template_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportTemplateEntityListing:
        """GET /api/v2/outbound/importtemplates: returns ImportTemplateEntityListing.

        Permissions: any of outbound:importTemplate:view.

        Parameters:
            include_import_status: default False.
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_IMPORTTEMPLATES, options, include_import_status, page_size, page_number, allow_empty_result,
            filter_type, name, sort_by, sort_order, contact_list_template_id,
        )

    def get_outbound_messagingcampaign(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaign:
        """GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}: returns MessagingCampaign.

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view,
        outbound:whatsAppCampaign:view.
        """
        return self._call(_GET_OUTBOUND_MESSAGINGCAMPAIGN, options, messaging_campaign_id)

    def get_outbound_messagingcampaign_diagnostics(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignDiagnostics:
        """GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics: returns
        MessagingCampaignDiagnostics.

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view,
        outbound:whatsAppCampaign:view.
        """
        return self._call(_GET_OUTBOUND_MESSAGINGCAMPAIGN_DIAGNOSTICS, options, messaging_campaign_id)

    def get_outbound_messagingcampaign_progress(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignProgress:
        """GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress: returns CampaignProgress.

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view,
        outbound:whatsAppCampaign:view.
        """
        return self._call(_GET_OUTBOUND_MESSAGINGCAMPAIGN_PROGRESS, options, messaging_campaign_id)

    def get_outbound_messagingcampaigns(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal["campaignStatus", "name", "type"] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        contact_list_id: str | None = None,
        division_id: Sequence[str] | None = None,
        type: Literal["EMAIL", "SMS", "WHATSAPP"] | None = None,
        sender_sms_phone_number: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignEntityListing:
        """GET /api/v2/outbound/messagingcampaigns: returns MessagingCampaignEntityListing.

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view,
        outbound:whatsAppCampaign:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: campaignStatus, name, type; default name.
            sort_order: ascending, descending; default ascending.
            type: EMAIL, SMS, WHATSAPP.
        """
        return self._call(
            _GET_OUTBOUND_MESSAGINGCAMPAIGNS, options, page_size, page_number, sort_by, sort_order, name,
            contact_list_id, division_id, type, sender_sms_phone_number, id,
        )

    def get_outbound_messagingcampaigns_divisionview(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignDivisionView:
        """GET /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}: returns
        MessagingCampaignDivisionView.

        Permissions: any of outbound:messagingCampaign:search, outbound:emailCampaign:search.
        """
        return self._call(_GET_OUTBOUND_MESSAGINGCAMPAIGNS_DIVISIONVIEW, options, messaging_campaign_id)

    def get_outbound_messagingcampaigns_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        type: Literal["EMAIL", "SMS", "WHATSAPP"] | None = None,
        id: Sequence[str] | None = None,
        sender_sms_phone_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignDivisionViewEntityListing:
        """GET /api/v2/outbound/messagingcampaigns/divisionviews: returns MessagingCampaignDivisionViewEntityListing.

        Permissions: any of outbound:messagingCampaign:search, outbound:emailCampaign:search.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default a.
            type: EMAIL, SMS, WHATSAPP.
        """
        return self._call(
            _GET_OUTBOUND_MESSAGINGCAMPAIGNS_DIVISIONVIEWS, options, page_size, page_number, sort_order, name, type, id,
            sender_sms_phone_number,
        )

    def get_outbound_ruleset(
        self,
        rule_set_id: str,
        **options: Unpack[CallOptions],
    ) -> RuleSet:
        """GET /api/v2/outbound/rulesets/{ruleSetId}: returns RuleSet.

        Permissions: any of outbound:ruleSet:view.
        """
        return self._call(_GET_OUTBOUND_RULESET, options, rule_set_id)

    def get_outbound_rulesets(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> RuleSetEntityListing:
        """GET /api/v2/outbound/rulesets: returns RuleSetEntityListing.

        Permissions: any of outbound:ruleSet:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_RULESETS, options, page_size, page_number, allow_empty_result, filter_type, name, sort_by,
            sort_order,
        )

    def get_outbound_schedules_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignSchedule:
        """GET /api/v2/outbound/schedules/campaigns/{campaignId}: returns CampaignSchedule.

        Permissions: any of outbound:schedule:view.
        """
        return self._call(_GET_OUTBOUND_SCHEDULES_CAMPAIGN, options, campaign_id)

    def get_outbound_schedules_campaigns(
        self,
        **options: Unpack[CallOptions],
    ) -> list[CampaignSchedule]:
        """GET /api/v2/outbound/schedules/campaigns: returns list[CampaignSchedule].

        Permissions: any of outbound:schedule:view.
        """
        return self._call(_GET_OUTBOUND_SCHEDULES_CAMPAIGNS, options)

    def get_outbound_schedules_emailcampaign(
        self,
        email_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailCampaignSchedule:
        """GET /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}: returns EmailCampaignSchedule.

        Permissions: any of outbound:emailCampaignSchedule:view.
        """
        return self._call(_GET_OUTBOUND_SCHEDULES_EMAILCAMPAIGN, options, email_campaign_id)

    def get_outbound_schedules_emailcampaigns(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailCampaignScheduleEntityListing:
        """GET /api/v2/outbound/schedules/emailcampaigns: returns EmailCampaignScheduleEntityListing.

        Permissions: any of outbound:emailCampaignSchedule:view.
        """
        return self._call(_GET_OUTBOUND_SCHEDULES_EMAILCAMPAIGNS, options)

    def get_outbound_schedules_messagingcampaign(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignSchedule:
        """GET /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}: returns MessagingCampaignSchedule.

        Permissions: any of outbound:messagingCampaignSchedule:view.
        """
        return self._call(_GET_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN, options, messaging_campaign_id)

    def get_outbound_schedules_messagingcampaigns(
        self,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignScheduleEntityListing:
        """GET /api/v2/outbound/schedules/messagingcampaigns: returns MessagingCampaignScheduleEntityListing.

        Permissions: any of outbound:messagingCampaignSchedule:view.
        """
        return self._call(_GET_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGNS, options)

    def get_outbound_schedules_sequence(
        self,
        sequence_id: str,
        **options: Unpack[CallOptions],
    ) -> SequenceSchedule:
        """GET /api/v2/outbound/schedules/sequences/{sequenceId}: returns SequenceSchedule.

        Permissions: any of outbound:schedule:view.
        """
        return self._call(_GET_OUTBOUND_SCHEDULES_SEQUENCE, options, sequence_id)

    def get_outbound_schedules_sequences(
        self,
        **options: Unpack[CallOptions],
    ) -> list[SequenceSchedule]:
        """GET /api/v2/outbound/schedules/sequences: returns list[SequenceSchedule].

        Permissions: any of outbound:schedule:view.
        """
        return self._call(_GET_OUTBOUND_SCHEDULES_SEQUENCES, options)

    def get_outbound_sequence(
        self,
        sequence_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignSequence:
        """GET /api/v2/outbound/sequences/{sequenceId}: returns CampaignSequence.

        Permissions: any of outbound:campaignSequence:view.
        """
        return self._call(_GET_OUTBOUND_SEQUENCE, options, sequence_id)

    def get_outbound_sequences(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        allow_empty_result: bool | None = None,
        filter_type: Literal[
            "Equals", "RegEx", "Contains", "Prefix", "LessThan", "LessThanEqualTo", "GreaterThan", "GreaterThanEqualTo",
            "BeginsWith", "EndsWith",
        ] | None = None,
        name: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CampaignSequenceEntityListing:
        """GET /api/v2/outbound/sequences: returns CampaignSequenceEntityListing.

        Permissions: any of outbound:campaignSequence:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            allow_empty_result: default False.
            filter_type: Equals, RegEx, Contains, Prefix, LessThan, LessThanEqualTo, GreaterThan, GreaterThanEqualTo,
                BeginsWith, EndsWith; default Prefix.
            sort_order: ascending, descending; default a.
        """
        return self._call(
            _GET_OUTBOUND_SEQUENCES, options, page_size, page_number, allow_empty_result, filter_type, name, sort_by,
            sort_order,
        )

    def get_outbound_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> OutboundSettings:
        """GET /api/v2/outbound/settings: returns OutboundSettings.

        Permissions: any of outbound:settings:view.
        """
        return self._call(_GET_OUTBOUND_SETTINGS, options)

    def get_outbound_wrapupcodemappings(
        self,
        **options: Unpack[CallOptions],
    ) -> WrapUpCodeMapping:
        """GET /api/v2/outbound/wrapupcodemappings: returns WrapUpCodeMapping.

        Permissions: any of outbound:wrapUpCodeMapping:view.
        """
        return self._call(_GET_OUTBOUND_WRAPUPCODEMAPPINGS, options)

    def patch_outbound_campaign(
        self,
        campaign_id: str,
        body: CampaignPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/outbound/campaigns/{campaignId}: returns None.

        Permissions: all of outbound:campaign:edit.
        """
        return self._call(_PATCH_OUTBOUND_CAMPAIGN, options, campaign_id, body)

    def patch_outbound_dnclist_customexclusioncolumns(
        self,
        dnc_list_id: str,
        body: DncPatchCustomExclusionColumnsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns: returns None.

        Permissions: any of outbound:dnc:edit.
        """
        return self._call(_PATCH_OUTBOUND_DNCLIST_CUSTOMEXCLUSIONCOLUMNS, options, dnc_list_id, body)

    def patch_outbound_dnclist_emailaddresses(
        self,
        dnc_list_id: str,
        body: DncPatchEmailsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/outbound/dnclists/{dncListId}/emailaddresses: returns None.

        Permissions: any of outbound:dnc:edit.
        """
        return self._call(_PATCH_OUTBOUND_DNCLIST_EMAILADDRESSES, options, dnc_list_id, body)

    def patch_outbound_dnclist_phonenumbers(
        self,
        dnc_list_id: str,
        body: DncPatchPhoneNumbersRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/outbound/dnclists/{dncListId}/phonenumbers: returns None.

        Permissions: any of outbound:dnc:edit.
        """
        return self._call(_PATCH_OUTBOUND_DNCLIST_PHONENUMBERS, options, dnc_list_id, body)

    def patch_outbound_settings(
        self,
        body: OutboundSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/outbound/settings: returns None.

        Permissions: any of outbound:settings:edit.
        """
        return self._call(_PATCH_OUTBOUND_SETTINGS, options, body)

    def post_outbound_attemptlimits(
        self,
        body: AttemptLimits | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AttemptLimits:
        """POST /api/v2/outbound/attemptlimits: returns AttemptLimits.

        Permissions: any of outbound:attemptLimits:add.
        """
        return self._call(_POST_OUTBOUND_ATTEMPTLIMITS, options, body)

    def post_outbound_callabletimesets(
        self,
        body: CallableTimeSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CallableTimeSet:
        """POST /api/v2/outbound/callabletimesets: returns CallableTimeSet.

        Permissions: any of outbound:callableTimeSet:add.
        """
        return self._call(_POST_OUTBOUND_CALLABLETIMESETS, options, body)

    def post_outbound_callanalysisresponsesets(
        self,
        body: ResponseSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ResponseSet:
        """POST /api/v2/outbound/callanalysisresponsesets: returns ResponseSet.

        Permissions: any of outbound:responseSet:add.
        """
        return self._call(_POST_OUTBOUND_CALLANALYSISRESPONSESETS, options, body)

    def post_outbound_campaign_agentownedmappingpreview(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """POST /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview: returns Any.

        Permissions: all of outbound:campaign:view, outbound:contact:view, directory:user:view.
        """
        return self._call(_POST_OUTBOUND_CAMPAIGN_AGENTOWNEDMAPPINGPREVIEW, options, campaign_id)

    def post_outbound_campaign_callback_schedule(
        self,
        campaign_id: str,
        body: ContactCallbackRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactCallbackRequest:
        """POST /api/v2/outbound/campaigns/{campaignId}/callback/schedule: returns ContactCallbackRequest.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_OUTBOUND_CAMPAIGN_CALLBACK_SCHEDULE, options, campaign_id, body)

    def post_outbound_campaign_start(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/outbound/campaigns/{campaignId}/start: returns None.

        Permissions: any of outbound:campaign:start.
        """
        return self._call(_POST_OUTBOUND_CAMPAIGN_START, options, campaign_id)

    def post_outbound_campaign_stop(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/outbound/campaigns/{campaignId}/stop: returns None.

        Permissions: any of outbound:campaign:stop.
        """
        return self._call(_POST_OUTBOUND_CAMPAIGN_STOP, options, campaign_id)

    def post_outbound_campaignrules(
        self,
        body: CampaignRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignRule:
        """POST /api/v2/outbound/campaignrules: returns CampaignRule.

        Permissions: any of outbound:campaignRule:add.
        """
        return self._call(_POST_OUTBOUND_CAMPAIGNRULES, options, body)

    def post_outbound_campaigns(
        self,
        body: Campaign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """POST /api/v2/outbound/campaigns: returns Campaign.

        Permissions: any of outbound:campaign:add.
        """
        return self._call(_POST_OUTBOUND_CAMPAIGNS, options, body)

    def post_outbound_campaigns_progress(
        self,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[CampaignProgress]:
        """POST /api/v2/outbound/campaigns/progress: returns list[CampaignProgress].

        Permissions: any of outbound:campaign:view.
        """
        return self._call(_POST_OUTBOUND_CAMPAIGNS_PROGRESS, options, body)

    def post_outbound_contactlist_clear(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/outbound/contactlists/{contactListId}/clear: returns None.

        Permissions: any of outbound:contact:delete.
        """
        return self._call(_POST_OUTBOUND_CONTACTLIST_CLEAR, options, contact_list_id)

    def post_outbound_contactlist_contacts(
        self,
        contact_list_id: str,
        body: Sequence[WritableDialerContact | dict[str, Any]],
        *,
        priority: bool | None = None,
        clear_system_data: bool | None = None,
        do_not_queue: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[DialerContact]:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts: returns list[DialerContact].

        Permissions: any of outbound:contact:add.
        """
        return self._call(
            _POST_OUTBOUND_CONTACTLIST_CONTACTS, options, contact_list_id, body, priority, clear_system_data,
            do_not_queue,
        )

    def post_outbound_contactlist_contacts_bulk(
        self,
        contact_list_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[DialerContact]:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk: returns list[DialerContact].

        Permissions: any of outbound:contact:view.
        """
        return self._call(_POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK, options, contact_list_id, body)

    def post_outbound_contactlist_contacts_bulk_remove(
        self,
        contact_list_id: str,
        body: ContactBulkSearchParameters | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactsBulkOperationJob:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove: returns ContactsBulkOperationJob.

        Permissions: any of outbound:contact:delete.
        """
        return self._call(_POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK_REMOVE, options, contact_list_id, body)

    def post_outbound_contactlist_contacts_bulk_update(
        self,
        contact_list_id: str,
        body: ContactBulkEditRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactsBulkOperationJob:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update: returns ContactsBulkOperationJob.

        Permissions: any of outbound:contact:edit.
        """
        return self._call(_POST_OUTBOUND_CONTACTLIST_CONTACTS_BULK_UPDATE, options, contact_list_id, body)

    def post_outbound_contactlist_contacts_search(
        self,
        contact_list_id: str,
        body: ContactListingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListingResponse:
        """POST /api/v2/outbound/contactlists/{contactListId}/contacts/search: returns ContactListingResponse.

        Permissions: any of outbound:contact:view.
        """
        return self._call(_POST_OUTBOUND_CONTACTLIST_CONTACTS_SEARCH, options, contact_list_id, body)

    def post_outbound_contactlist_export(
        self,
        contact_list_id: str,
        *,
        body: ContactsExportRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainEntityRef:
        """POST /api/v2/outbound/contactlists/{contactListId}/export: returns DomainEntityRef.

        Permissions: all of outbound:contact:view, outbound:contactList:view.
        """
        return self._call(_POST_OUTBOUND_CONTACTLIST_EXPORT, options, contact_list_id, body)

    def post_outbound_contactlistfilters(
        self,
        body: ContactListFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListFilter:
        """POST /api/v2/outbound/contactlistfilters: returns ContactListFilter.

        Permissions: any of outbound:contactListFilter:add.
        """
        return self._call(_POST_OUTBOUND_CONTACTLISTFILTERS, options, body)

    def post_outbound_contactlistfilters_bulk_retrieve(
        self,
        body: ContactListFilterBulkRetrieveBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListFilterEntityListing:
        """POST /api/v2/outbound/contactlistfilters/bulk/retrieve: returns ContactListFilterEntityListing.

        Permissions: any of outbound:contactListFilter:view.
        """
        return self._call(_POST_OUTBOUND_CONTACTLISTFILTERS_BULK_RETRIEVE, options, body)

    def post_outbound_contactlistfilters_preview(
        self,
        body: ContactListFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FilterPreviewResponse:
        """POST /api/v2/outbound/contactlistfilters/preview: returns FilterPreviewResponse.

        Permissions: any of outbound:contact:view.
        """
        return self._call(_POST_OUTBOUND_CONTACTLISTFILTERS_PREVIEW, options, body)

    def post_outbound_contactlists(
        self,
        body: ContactList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """POST /api/v2/outbound/contactlists: returns ContactList.

        Permissions: any of outbound:contactList:add.
        """
        return self._call(_POST_OUTBOUND_CONTACTLISTS, options, body)

    def post_outbound_contactlisttemplates(
        self,
        body: ContactListTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListTemplate:
        """POST /api/v2/outbound/contactlisttemplates: returns ContactListTemplate.

        Permissions: any of outbound:contactListTemplate:add.
        """
        return self._call(_POST_OUTBOUND_CONTACTLISTTEMPLATES, options, body)

    def post_outbound_contactlisttemplates_bulk_add(
        self,
        body: Sequence[ContactListTemplate | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ContactListTemplateEntityListing:
        """POST /api/v2/outbound/contactlisttemplates/bulk/add: returns ContactListTemplateEntityListing.

        Permissions: any of outbound:contactListTemplate:add.
        """
        return self._call(_POST_OUTBOUND_CONTACTLISTTEMPLATES_BULK_ADD, options, body)

    def post_outbound_contactlisttemplates_bulk_retrieve(
        self,
        body: ContactListTemplateBulkRetrieveBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListTemplateEntityListing:
        """POST /api/v2/outbound/contactlisttemplates/bulk/retrieve: returns ContactListTemplateEntityListing.

        Permissions: any of outbound:contactListTemplate:view.
        """
        return self._call(_POST_OUTBOUND_CONTACTLISTTEMPLATES_BULK_RETRIEVE, options, body)

    def post_outbound_conversation_dnc(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/outbound/conversations/{conversationId}/dnc: returns None.

        Permissions: any of outbound:dnc:add.
        """
        return self._call(_POST_OUTBOUND_CONVERSATION_DNC, options, conversation_id)

    def post_outbound_digitalrulesets(
        self,
        body: DigitalRuleSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DigitalRuleSet:
        """POST /api/v2/outbound/digitalrulesets: returns DigitalRuleSet.

        Permissions: any of outbound:digitalRuleSet:add.
        """
        return self._call(_POST_OUTBOUND_DIGITALRULESETS, options, body)

    def post_outbound_dnclist_emailaddresses(
        self,
        dnc_list_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/outbound/dnclists/{dncListId}/emailaddresses: returns None.

        Permissions: any of outbound:dnc:add.
        """
        return self._call(_POST_OUTBOUND_DNCLIST_EMAILADDRESSES, options, dnc_list_id, body)

    def post_outbound_dnclist_export(
        self,
        dnc_list_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainEntityRef:
        """POST /api/v2/outbound/dnclists/{dncListId}/export: returns DomainEntityRef.

        Permissions: all of outbound:dnc:view, outbound:dncList:view.
        """
        return self._call(_POST_OUTBOUND_DNCLIST_EXPORT, options, dnc_list_id)

    def post_outbound_dnclist_phonenumbers(
        self,
        dnc_list_id: str,
        body: Sequence[str],
        *,
        expiration_date_time: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/outbound/dnclists/{dncListId}/phonenumbers: returns None.

        Permissions: any of outbound:dnc:add.
        """
        return self._call(_POST_OUTBOUND_DNCLIST_PHONENUMBERS, options, dnc_list_id, body, expiration_date_time)

    def post_outbound_dnclists(
        self,
        body: DncListCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DncList:
        """POST /api/v2/outbound/dnclists: returns DncList.

        Permissions: any of outbound:dncList:add.
        """
        return self._call(_POST_OUTBOUND_DNCLISTS, options, body)

    def post_outbound_filespecificationtemplates(
        self,
        body: FileSpecificationTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FileSpecificationTemplate:
        """POST /api/v2/outbound/filespecificationtemplates: returns FileSpecificationTemplate.

        Permissions: any of outbound:fileSpecificationTemplate:add.
        """
        return self._call(_POST_OUTBOUND_FILESPECIFICATIONTEMPLATES, options, body)

    def post_outbound_importtemplates(
        self,
        body: ImportTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportTemplate:
        """POST /api/v2/outbound/importtemplates: returns ImportTemplate.

        Permissions: any of outbound:importTemplate:add.
        """
        return self._call(_POST_OUTBOUND_IMPORTTEMPLATES, options, body)

    def post_outbound_importtemplates_bulk_add(
        self,
        body: Sequence[ImportTemplate | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ImportTemplateEntityListing:
        """POST /api/v2/outbound/importtemplates/bulk/add: returns ImportTemplateEntityListing.

        Permissions: any of outbound:importTemplate:add.
        """
        return self._call(_POST_OUTBOUND_IMPORTTEMPLATES_BULK_ADD, options, body)

    def post_outbound_messagingcampaign_start(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start: returns None.

        Permissions: any of outbound:messagingCampaign:start, outbound:emailCampaign:start,
        outbound:whatsAppCampaign:start.
        """
        return self._call(_POST_OUTBOUND_MESSAGINGCAMPAIGN_START, options, messaging_campaign_id)

    def post_outbound_messagingcampaign_stop(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop: returns None.

        Permissions: any of outbound:messagingCampaign:stop, outbound:emailCampaign:stop,
        outbound:whatsAppCampaign:stop.
        """
        return self._call(_POST_OUTBOUND_MESSAGINGCAMPAIGN_STOP, options, messaging_campaign_id)

    def post_outbound_messagingcampaigns(
        self,
        body: MessagingCampaign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingCampaign:
        """POST /api/v2/outbound/messagingcampaigns: returns MessagingCampaign.

        Permissions: any of outbound:messagingCampaign:add, outbound:emailCampaign:add,
        outbound:whatsAppCampaign:add.
        """
        return self._call(_POST_OUTBOUND_MESSAGINGCAMPAIGNS, options, body)

    def post_outbound_messagingcampaigns_progress(
        self,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[CampaignProgress]:
        """POST /api/v2/outbound/messagingcampaigns/progress: returns list[CampaignProgress].

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view.
        """
        return self._call(_POST_OUTBOUND_MESSAGINGCAMPAIGNS_PROGRESS, options, body)

    def post_outbound_rulesets(
        self,
        body: RuleSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RuleSet:
        """POST /api/v2/outbound/rulesets: returns RuleSet.

        Permissions: any of outbound:ruleSet:add.
        """
        return self._call(_POST_OUTBOUND_RULESETS, options, body)

    def post_outbound_sequences(
        self,
        body: CampaignSequence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignSequence:
        """POST /api/v2/outbound/sequences: returns CampaignSequence.

        Permissions: any of outbound:campaignSequence:add.
        """
        return self._call(_POST_OUTBOUND_SEQUENCES, options, body)

    def put_outbound_attemptlimit(
        self,
        attempt_limits_id: str,
        body: AttemptLimits | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AttemptLimits:
        """PUT /api/v2/outbound/attemptlimits/{attemptLimitsId}: returns AttemptLimits.

        Permissions: any of outbound:attemptLimits:edit.
        """
        return self._call(_PUT_OUTBOUND_ATTEMPTLIMIT, options, attempt_limits_id, body)

    def put_outbound_callabletimeset(
        self,
        callable_time_set_id: str,
        body: CallableTimeSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CallableTimeSet:
        """PUT /api/v2/outbound/callabletimesets/{callableTimeSetId}: returns CallableTimeSet.

        Permissions: any of outbound:callableTimeSet:edit.
        """
        return self._call(_PUT_OUTBOUND_CALLABLETIMESET, options, callable_time_set_id, body)

    def put_outbound_callanalysisresponseset(
        self,
        call_analysis_set_id: str,
        body: ResponseSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ResponseSet:
        """PUT /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}: returns ResponseSet.

        Permissions: any of outbound:responseSet:edit.
        """
        return self._call(_PUT_OUTBOUND_CALLANALYSISRESPONSESET, options, call_analysis_set_id, body)

    def put_outbound_campaign(
        self,
        campaign_id: str,
        body: Campaign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """PUT /api/v2/outbound/campaigns/{campaignId}: returns Campaign.

        Permissions: all of outbound:campaign:edit.
        """
        return self._call(_PUT_OUTBOUND_CAMPAIGN, options, campaign_id, body)

    def put_outbound_campaign_agent(
        self,
        campaign_id: str,
        user_id: str,
        body: Agent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """PUT /api/v2/outbound/campaigns/{campaignId}/agents/{userId}: returns str."""
        return self._call(_PUT_OUTBOUND_CAMPAIGN_AGENT, options, campaign_id, user_id, body)

    def put_outbound_campaignrule(
        self,
        campaign_rule_id: str,
        body: CampaignRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignRule:
        """PUT /api/v2/outbound/campaignrules/{campaignRuleId}: returns CampaignRule.

        Permissions: any of outbound:campaignRule:edit.
        """
        return self._call(_PUT_OUTBOUND_CAMPAIGNRULE, options, campaign_rule_id, body)

    def put_outbound_contactlist(
        self,
        contact_list_id: str,
        body: ContactList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """PUT /api/v2/outbound/contactlists/{contactListId}: returns ContactList.

        Permissions: any of outbound:contactList:edit.
        """
        return self._call(_PUT_OUTBOUND_CONTACTLIST, options, contact_list_id, body)

    def put_outbound_contactlist_contact(
        self,
        contact_list_id: str,
        contact_id: str,
        body: DialerContact | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DialerContact:
        """PUT /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}: returns DialerContact.

        Permissions: any of outbound:contact:edit.
        """
        return self._call(_PUT_OUTBOUND_CONTACTLIST_CONTACT, options, contact_list_id, contact_id, body)

    def put_outbound_contactlistfilter(
        self,
        contact_list_filter_id: str,
        body: ContactListFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListFilter:
        """PUT /api/v2/outbound/contactlistfilters/{contactListFilterId}: returns ContactListFilter.

        Permissions: any of outbound:contactListFilter:edit.
        """
        return self._call(_PUT_OUTBOUND_CONTACTLISTFILTER, options, contact_list_filter_id, body)

    def put_outbound_contactlisttemplate(
        self,
        contact_list_template_id: str,
        body: ContactListTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListTemplate:
        """PUT /api/v2/outbound/contactlisttemplates/{contactListTemplateId}: returns ContactListTemplate.

        Permissions: any of outbound:contactListTemplate:edit.
        """
        return self._call(_PUT_OUTBOUND_CONTACTLISTTEMPLATE, options, contact_list_template_id, body)

    def put_outbound_digitalruleset(
        self,
        digital_rule_set_id: str,
        body: DigitalRuleSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DigitalRuleSet:
        """PUT /api/v2/outbound/digitalrulesets/{digitalRuleSetId}: returns DigitalRuleSet.

        Permissions: any of outbound:digitalRuleSet:edit.
        """
        return self._call(_PUT_OUTBOUND_DIGITALRULESET, options, digital_rule_set_id, body)

    def put_outbound_dnclist(
        self,
        dnc_list_id: str,
        body: DncList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DncList:
        """PUT /api/v2/outbound/dnclists/{dncListId}: returns DncList.

        Permissions: any of outbound:dncList:edit.
        """
        return self._call(_PUT_OUTBOUND_DNCLIST, options, dnc_list_id, body)

    def put_outbound_filespecificationtemplate(
        self,
        file_specification_template_id: str,
        body: FileSpecificationTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FileSpecificationTemplate:
        """PUT /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}: returns
        FileSpecificationTemplate.

        Permissions: any of outbound:fileSpecificationTemplate:edit.
        """
        return self._call(_PUT_OUTBOUND_FILESPECIFICATIONTEMPLATE, options, file_specification_template_id, body)

    def put_outbound_importtemplate(
        self,
        import_template_id: str,
        body: ImportTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportTemplate:
        """PUT /api/v2/outbound/importtemplates/{importTemplateId}: returns ImportTemplate.

        Permissions: any of outbound:importTemplate:edit.
        """
        return self._call(_PUT_OUTBOUND_IMPORTTEMPLATE, options, import_template_id, body)

    def put_outbound_messagingcampaign(
        self,
        messaging_campaign_id: str,
        body: MessagingCampaign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingCampaign:
        """PUT /api/v2/outbound/messagingcampaigns/{messagingCampaignId}: returns MessagingCampaign.

        Permissions: any of outbound:messagingCampaign:edit, outbound:emailCampaign:edit,
        outbound:whatsAppCampaign:edit.
        """
        return self._call(_PUT_OUTBOUND_MESSAGINGCAMPAIGN, options, messaging_campaign_id, body)

    def put_outbound_ruleset(
        self,
        rule_set_id: str,
        body: RuleSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RuleSet:
        """PUT /api/v2/outbound/rulesets/{ruleSetId}: returns RuleSet.

        Permissions: any of outbound:ruleSet:edit.
        """
        return self._call(_PUT_OUTBOUND_RULESET, options, rule_set_id, body)

    def put_outbound_schedules_campaign(
        self,
        campaign_id: str,
        body: CampaignSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignSchedule:
        """PUT /api/v2/outbound/schedules/campaigns/{campaignId}: returns CampaignSchedule.

        Permissions: any of outbound:schedule:edit.
        """
        return self._call(_PUT_OUTBOUND_SCHEDULES_CAMPAIGN, options, campaign_id, body)

    def put_outbound_schedules_emailcampaign(
        self,
        email_campaign_id: str,
        body: EmailCampaignSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailCampaignSchedule:
        """PUT /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}: returns EmailCampaignSchedule.

        Permissions: any of outbound:emailCampaignSchedule:edit.
        """
        return self._call(_PUT_OUTBOUND_SCHEDULES_EMAILCAMPAIGN, options, email_campaign_id, body)

    def put_outbound_schedules_messagingcampaign(
        self,
        messaging_campaign_id: str,
        body: MessagingCampaignSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignSchedule:
        """PUT /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}: returns MessagingCampaignSchedule.

        Permissions: any of outbound:messagingCampaignSchedule:edit.
        """
        return self._call(_PUT_OUTBOUND_SCHEDULES_MESSAGINGCAMPAIGN, options, messaging_campaign_id, body)

    def put_outbound_schedules_sequence(
        self,
        sequence_id: str,
        body: SequenceSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SequenceSchedule:
        """PUT /api/v2/outbound/schedules/sequences/{sequenceId}: returns SequenceSchedule.

        Permissions: any of outbound:schedule:edit.
        """
        return self._call(_PUT_OUTBOUND_SCHEDULES_SEQUENCE, options, sequence_id, body)

    def put_outbound_sequence(
        self,
        sequence_id: str,
        body: CampaignSequence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignSequence:
        """PUT /api/v2/outbound/sequences/{sequenceId}: returns CampaignSequence.

        Permissions: any of outbound:campaignSequence:edit.
        """
        return self._call(_PUT_OUTBOUND_SEQUENCE, options, sequence_id, body)

    def put_outbound_wrapupcodemappings(
        self,
        body: WrapUpCodeMapping | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WrapUpCodeMapping:
        """PUT /api/v2/outbound/wrapupcodemappings: returns WrapUpCodeMapping.

        Permissions: any of outbound:wrapUpCodeMapping:edit.
        """
        return self._call(_PUT_OUTBOUND_WRAPUPCODEMAPPINGS, options, body)
