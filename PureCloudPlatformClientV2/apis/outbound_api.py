# Generated: make generate
"""OutboundApi: signatures and documentation of its methods are in outbound_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class OutboundApi(Api):
    """The Outbound operations of the Platform API."""

    delete_outbound_attemptlimit = ApiOperation(
        "DELETE", "/api/v2/outbound/attemptlimits/{attemptLimitsId}", path("attemptLimitsId")
    )
    delete_outbound_callabletimeset = ApiOperation(
        "DELETE", "/api/v2/outbound/callabletimesets/{callableTimeSetId}", path("callableTimeSetId")
    )
    delete_outbound_callanalysisresponseset = ApiOperation(
        "DELETE", "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}", path("callAnalysisSetId")
    )
    delete_outbound_campaign = ApiOperation(
        "DELETE", "/api/v2/outbound/campaigns/{campaignId}", path("campaignId"), returns="Campaign"
    )
    delete_outbound_campaign_progress = ApiOperation(
        "DELETE", "/api/v2/outbound/campaigns/{campaignId}/progress", path("campaignId")
    )
    delete_outbound_campaignrule = ApiOperation(
        "DELETE", "/api/v2/outbound/campaignrules/{campaignRuleId}", path("campaignRuleId")
    )
    delete_outbound_contactlist = ApiOperation(
        "DELETE", "/api/v2/outbound/contactlists/{contactListId}", path("contactListId")
    )
    delete_outbound_contactlist_contact = ApiOperation(
        "DELETE", "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}", path("contactListId"),
        path("contactId"),
    )
    delete_outbound_contactlist_contacts = ApiOperation(
        "DELETE", "/api/v2/outbound/contactlists/{contactListId}/contacts", path("contactListId"),
        query("contactIds", "multi", required=True),
    )
    delete_outbound_contactlistfilter = ApiOperation(
        "DELETE", "/api/v2/outbound/contactlistfilters/{contactListFilterId}", path("contactListFilterId")
    )
    delete_outbound_contactlists = ApiOperation(
        "DELETE", "/api/v2/outbound/contactlists", query("id", "multi", required=True)
    )
    delete_outbound_contactlisttemplate = ApiOperation(
        "DELETE", "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}", path("contactListTemplateId")
    )
    delete_outbound_contactlisttemplates = ApiOperation(
        "DELETE", "/api/v2/outbound/contactlisttemplates", query("id", "multi", required=True)
    )
    delete_outbound_digitalruleset = ApiOperation(
        "DELETE", "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}", path("digitalRuleSetId")
    )
    delete_outbound_dnclist = ApiOperation("DELETE", "/api/v2/outbound/dnclists/{dncListId}", path("dncListId"))
    delete_outbound_dnclist_customexclusioncolumns = ApiOperation(
        "DELETE", "/api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns", path("dncListId"),
        query("expiredOnly"),
    )
    delete_outbound_dnclist_emailaddresses = ApiOperation(
        "DELETE", "/api/v2/outbound/dnclists/{dncListId}/emailaddresses", path("dncListId"), query("expiredOnly")
    )
    delete_outbound_dnclist_phonenumbers = ApiOperation(
        "DELETE", "/api/v2/outbound/dnclists/{dncListId}/phonenumbers", path("dncListId"), query("expiredOnly")
    )
    delete_outbound_filespecificationtemplate = ApiOperation(
        "DELETE", "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
        path("fileSpecificationTemplateId"),
    )
    delete_outbound_filespecificationtemplates_bulk = ApiOperation(
        "DELETE", "/api/v2/outbound/filespecificationtemplates/bulk", query("id", "multi", required=True)
    )
    delete_outbound_importtemplate = ApiOperation(
        "DELETE", "/api/v2/outbound/importtemplates/{importTemplateId}", path("importTemplateId")
    )
    delete_outbound_importtemplates = ApiOperation(
        "DELETE", "/api/v2/outbound/importtemplates", query("id", "multi", required=True)
    )
    delete_outbound_messagingcampaign = ApiOperation(
        "DELETE", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
        returns="MessagingCampaign",
    )
    delete_outbound_messagingcampaign_progress = ApiOperation(
        "DELETE", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress", path("messagingCampaignId")
    )
    delete_outbound_ruleset = ApiOperation("DELETE", "/api/v2/outbound/rulesets/{ruleSetId}", path("ruleSetId"))
    delete_outbound_schedules_campaign = ApiOperation(
        "DELETE", "/api/v2/outbound/schedules/campaigns/{campaignId}", path("campaignId")
    )
    delete_outbound_schedules_emailcampaign = ApiOperation(
        "DELETE", "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}", path("emailCampaignId")
    )
    delete_outbound_schedules_messagingcampaign = ApiOperation(
        "DELETE", "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId")
    )
    delete_outbound_schedules_sequence = ApiOperation(
        "DELETE", "/api/v2/outbound/schedules/sequences/{sequenceId}", path("sequenceId")
    )
    delete_outbound_sequence = ApiOperation("DELETE", "/api/v2/outbound/sequences/{sequenceId}", path("sequenceId"))
    get_outbound_attemptlimit = ApiOperation(
        "GET", "/api/v2/outbound/attemptlimits/{attemptLimitsId}", path("attemptLimitsId"), returns="AttemptLimits"
    )
    get_outbound_attemptlimits = ApiOperation(
        "GET", "/api/v2/outbound/attemptlimits", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
        query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="AttemptLimitsEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_callabletimeset = ApiOperation(
        "GET", "/api/v2/outbound/callabletimesets/{callableTimeSetId}", path("callableTimeSetId"),
        returns="CallableTimeSet",
    )
    get_outbound_callabletimesets = ApiOperation(
        "GET", "/api/v2/outbound/callabletimesets", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
        query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="CallableTimeSetEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_callanalysisresponseset = ApiOperation(
        "GET", "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}", path("callAnalysisSetId"),
        returns="ResponseSet",
    )
    get_outbound_callanalysisresponsesets = ApiOperation(
        "GET", "/api/v2/outbound/callanalysisresponsesets", query("pageSize"), query("pageNumber"),
        query("allowEmptyResult"), query("filterType"), query("name"), query("sortBy"), query("sortOrder"),
        returns="ResponseSetEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_campaign = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/{campaignId}", path("campaignId"), returns="Campaign"
    )
    get_outbound_campaign_agentownedmappingpreview_results = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results", path("campaignId"),
        returns="AgentOwnedMappingPreviewListing", paging=Paging("single", "entities"),
    )
    get_outbound_campaign_diagnostics = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/{campaignId}/diagnostics", path("campaignId"), returns="CampaignDiagnostics"
    )
    get_outbound_campaign_interactions = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/{campaignId}/interactions", path("campaignId"),
        returns="CampaignInteractions",
    )
    get_outbound_campaign_linedistribution = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/{campaignId}/linedistribution", path("campaignId"),
        query("includeOnlyActiveCampaigns"), query("edgeGroupId"), query("siteId"), query("useWeight"),
        query("relativeWeight"), query("outboundLineCount"), returns="CampaignOutboundLinesDistribution",
    )
    get_outbound_campaign_progress = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/{campaignId}/progress", path("campaignId"), returns="CampaignProgress"
    )
    get_outbound_campaign_skillcombinations = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/{campaignId}/skillcombinations", path("campaignId"), query("pageNumber"),
        query("pageSize"), returns="PagedSkillCombinationListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_campaign_stats = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/{campaignId}/stats", path("campaignId"), returns="CampaignStats"
    )
    get_outbound_campaignrule = ApiOperation(
        "GET", "/api/v2/outbound/campaignrules/{campaignRuleId}", path("campaignRuleId"), returns="CampaignRule"
    )
    get_outbound_campaignrules = ApiOperation(
        "GET", "/api/v2/outbound/campaignrules", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
        query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="CampaignRuleEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_campaigns = ApiOperation(
        "GET", "/api/v2/outbound/campaigns", query("pageSize"), query("pageNumber"), query("filterType"), query("name"),
        query("id", "multi"), query("contactListId"), query("dncListIds"), query("distributionQueueId"),
        query("edgeGroupId"), query("callAnalysisResponseSetId"), query("divisionId", "multi"), query("sortBy"),
        query("sortOrder"), returns="CampaignEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_campaigns_all = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/all", query("pageSize"), query("pageNumber"), query("id", "multi"),
        query("name"), query("divisionId", "multi"), query("mediaType", "multi"), query("sortOrder"),
        returns="CommonCampaignEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_campaigns_all_divisionviews = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/all/divisionviews", query("pageSize"), query("pageNumber"),
        query("id", "multi"), query("name"), query("divisionId", "multi"), query("mediaType", "multi"),
        query("sortOrder"), returns="CommonCampaignDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_campaigns_divisionview = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/divisionviews/{campaignId}", path("campaignId"),
        returns="CampaignDivisionView",
    )
    get_outbound_campaigns_divisionviews = ApiOperation(
        "GET", "/api/v2/outbound/campaigns/divisionviews", query("pageSize"), query("pageNumber"), query("filterType"),
        query("name"), query("id", "multi"), query("sortBy"), query("sortOrder"), returns="CampaignDivisionViewListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_contactlist = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/{contactListId}", path("contactListId"), query("includeImportStatus"),
        query("includeSize"), returns="ContactList",
    )
    get_outbound_contactlist_contact = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}", path("contactListId"),
        path("contactId"), returns="DialerContact",
    )
    get_outbound_contactlist_contacts_bulk_job = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}", path("contactListId"),
        path("jobId"), returns="ContactsBulkOperationJob",
    )
    get_outbound_contactlist_contacts_bulk_jobs = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs", path("contactListId"),
        returns="ContactsBulkOperationJobListing", paging=Paging("single", "entities"),
    )
    get_outbound_contactlist_export = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/{contactListId}/export", path("contactListId"), query("download"),
        returns="ExportUri",
    )
    get_outbound_contactlist_importstatus = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/{contactListId}/importstatus", path("contactListId"),
        returns="ImportStatus",
    )
    get_outbound_contactlist_timezonemappingpreview = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview", path("contactListId"),
        returns="TimeZoneMappingPreview",
    )
    get_outbound_contactlistfilter = ApiOperation(
        "GET", "/api/v2/outbound/contactlistfilters/{contactListFilterId}", path("contactListFilterId"),
        returns="ContactListFilter",
    )
    get_outbound_contactlistfilters = ApiOperation(
        "GET", "/api/v2/outbound/contactlistfilters", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
        query("filterType"), query("name"), query("sortBy"), query("sortOrder"), query("contactListId"),
        returns="ContactListFilterEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_contactlists = ApiOperation(
        "GET", "/api/v2/outbound/contactlists", query("includeImportStatus"), query("includeSize"), query("pageSize"),
        query("pageNumber"), query("allowEmptyResult"), query("filterType"), query("name"), query("id", "multi"),
        query("divisionId", "multi"), query("sortBy"), query("sortOrder"), returns="ContactListEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_contactlists_divisionview = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/divisionviews/{contactListId}", path("contactListId"),
        query("includeImportStatus"), query("includeSize"), returns="ContactListDivisionView",
    )
    get_outbound_contactlists_divisionviews = ApiOperation(
        "GET", "/api/v2/outbound/contactlists/divisionviews", query("includeImportStatus"), query("includeSize"),
        query("pageSize"), query("pageNumber"), query("filterType"), query("name"), query("id", "multi"),
        query("sortBy"), query("sortOrder"), returns="ContactListDivisionViewListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_contactlisttemplate = ApiOperation(
        "GET", "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}", path("contactListTemplateId"),
        returns="ContactListTemplate",
    )
    get_outbound_contactlisttemplates = ApiOperation(
        "GET", "/api/v2/outbound/contactlisttemplates", query("pageSize"), query("pageNumber"),
        query("allowEmptyResult"), query("filterType"), query("name"), query("sortBy"), query("sortOrder"),
        returns="ContactListTemplateEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_digitalruleset = ApiOperation(
        "GET", "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}", path("digitalRuleSetId"),
        returns="DigitalRuleSet",
    )
    get_outbound_digitalrulesets = ApiOperation(
        "GET", "/api/v2/outbound/digitalrulesets", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("sortOrder"), query("name"), query("id", "multi"), returns="DigitalRuleSetEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_dnclist = ApiOperation(
        "GET", "/api/v2/outbound/dnclists/{dncListId}", path("dncListId"), query("includeImportStatus"),
        query("includeSize"), returns="DncList",
    )
    get_outbound_dnclist_export = ApiOperation(
        "GET", "/api/v2/outbound/dnclists/{dncListId}/export", path("dncListId"), query("download"),
        returns="ExportUri",
    )
    get_outbound_dnclist_importstatus = ApiOperation(
        "GET", "/api/v2/outbound/dnclists/{dncListId}/importstatus", path("dncListId"), returns="ImportStatus"
    )
    get_outbound_dnclists = ApiOperation(
        "GET", "/api/v2/outbound/dnclists", query("includeImportStatus"), query("includeSize"), query("pageSize"),
        query("pageNumber"), query("allowEmptyResult"), query("filterType"), query("name"), query("dncSourceType"),
        query("divisionId", "multi"), query("sortBy"), query("sortOrder"), returns="DncListEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_dnclists_divisionview = ApiOperation(
        "GET", "/api/v2/outbound/dnclists/divisionviews/{dncListId}", path("dncListId"), query("includeImportStatus"),
        query("includeSize"), returns="DncListDivisionView",
    )
    get_outbound_dnclists_divisionviews = ApiOperation(
        "GET", "/api/v2/outbound/dnclists/divisionviews", query("includeImportStatus"), query("includeSize"),
        query("pageSize"), query("pageNumber"), query("filterType"), query("name"), query("dncSourceType"),
        query("id", "multi"), query("sortBy"), query("sortOrder"), returns="DncListDivisionViewListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_event = ApiOperation("GET", "/api/v2/outbound/events/{eventId}", path("eventId"), returns="EventLog")
    get_outbound_events = ApiOperation(
        "GET", "/api/v2/outbound/events", query("pageSize"), query("pageNumber"), query("filterType"),
        query("category"), query("level"), query("sortBy"), query("sortOrder"), returns="DialerEventEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_filespecificationtemplate = ApiOperation(
        "GET", "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
        path("fileSpecificationTemplateId"), returns="FileSpecificationTemplate",
    )
    get_outbound_filespecificationtemplates = ApiOperation(
        "GET", "/api/v2/outbound/filespecificationtemplates", query("pageSize"), query("pageNumber"),
        query("allowEmptyResult"), query("filterType"), query("name"), query("sortBy"), query("sortOrder"),
        returns="FileSpecificationTemplateEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_importtemplate = ApiOperation(
        "GET", "/api/v2/outbound/importtemplates/{importTemplateId}", path("importTemplateId"),
        query("includeImportStatus"), returns="ImportTemplate",
    )
    get_outbound_importtemplate_importstatus = ApiOperation(
        "GET", "/api/v2/outbound/importtemplates/{importTemplateId}/importstatus", path("importTemplateId"),
        query("listNamePrefix"), returns="ImportStatus",
    )
    get_outbound_importtemplates = ApiOperation(
        "GET", "/api/v2/outbound/importtemplates", query("includeImportStatus"), query("pageSize"), query("pageNumber"),
        query("allowEmptyResult"), query("filterType"), query("name"), query("sortBy"), query("sortOrder"),
        query("contactListTemplateId"), returns="ImportTemplateEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_messagingcampaign = ApiOperation(
        "GET", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
        returns="MessagingCampaign",
    )
    get_outbound_messagingcampaign_diagnostics = ApiOperation(
        "GET", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics", path("messagingCampaignId"),
        returns="MessagingCampaignDiagnostics",
    )
    get_outbound_messagingcampaign_progress = ApiOperation(
        "GET", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress", path("messagingCampaignId"),
        returns="CampaignProgress",
    )
    get_outbound_messagingcampaigns = ApiOperation(
        "GET", "/api/v2/outbound/messagingcampaigns", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("sortOrder"), query("name"), query("contactListId"), query("divisionId", "multi"), query("type"),
        query("senderSmsPhoneNumber"), query("id", "multi"), returns="MessagingCampaignEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_messagingcampaigns_divisionview = ApiOperation(
        "GET", "/api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}", path("messagingCampaignId"),
        returns="MessagingCampaignDivisionView",
    )
    get_outbound_messagingcampaigns_divisionviews = ApiOperation(
        "GET", "/api/v2/outbound/messagingcampaigns/divisionviews", query("pageSize"), query("pageNumber"),
        query("sortOrder"), query("name"), query("type"), query("id", "multi"), query("senderSmsPhoneNumber"),
        returns="MessagingCampaignDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_ruleset = ApiOperation(
        "GET", "/api/v2/outbound/rulesets/{ruleSetId}", path("ruleSetId"), returns="RuleSet"
    )
    get_outbound_rulesets = ApiOperation(
        "GET", "/api/v2/outbound/rulesets", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
        query("filterType"), query("name"), query("sortBy"), query("sortOrder"), returns="RuleSetEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_schedules_campaign = ApiOperation(
        "GET", "/api/v2/outbound/schedules/campaigns/{campaignId}", path("campaignId"), returns="CampaignSchedule"
    )
    get_outbound_schedules_campaigns = ApiOperation(
        "GET", "/api/v2/outbound/schedules/campaigns", returns="list[CampaignSchedule]", paging=Paging("single", "")
    )
    get_outbound_schedules_emailcampaign = ApiOperation(
        "GET", "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}", path("emailCampaignId"),
        returns="EmailCampaignSchedule",
    )
    get_outbound_schedules_emailcampaigns = ApiOperation(
        "GET", "/api/v2/outbound/schedules/emailcampaigns", returns="EmailCampaignScheduleEntityListing",
        paging=Paging("single", "entities"),
    )
    get_outbound_schedules_messagingcampaign = ApiOperation(
        "GET", "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
        returns="MessagingCampaignSchedule",
    )
    get_outbound_schedules_messagingcampaigns = ApiOperation(
        "GET", "/api/v2/outbound/schedules/messagingcampaigns", returns="MessagingCampaignScheduleEntityListing",
        paging=Paging("single", "entities"),
    )
    get_outbound_schedules_sequence = ApiOperation(
        "GET", "/api/v2/outbound/schedules/sequences/{sequenceId}", path("sequenceId"), returns="SequenceSchedule"
    )
    get_outbound_schedules_sequences = ApiOperation(
        "GET", "/api/v2/outbound/schedules/sequences", returns="list[SequenceSchedule]", paging=Paging("single", "")
    )
    get_outbound_sequence = ApiOperation(
        "GET", "/api/v2/outbound/sequences/{sequenceId}", path("sequenceId"), returns="CampaignSequence"
    )
    get_outbound_sequences = ApiOperation(
        "GET", "/api/v2/outbound/sequences", query("pageSize"), query("pageNumber"), query("allowEmptyResult"),
        query("filterType"), query("name"), query("sortBy"), query("sortOrder"),
        returns="CampaignSequenceEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_outbound_settings = ApiOperation("GET", "/api/v2/outbound/settings", returns="OutboundSettings")
    get_outbound_wrapupcodemappings = ApiOperation(
        "GET", "/api/v2/outbound/wrapupcodemappings", returns="WrapUpCodeMapping"
    )
    patch_outbound_campaign = ApiOperation(
        "PATCH", "/api/v2/outbound/campaigns/{campaignId}", path("campaignId"), body(required=True)
    )
    patch_outbound_dnclist_customexclusioncolumns = ApiOperation(
        "PATCH", "/api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns", path("dncListId"), body(required=True)
    )
    patch_outbound_dnclist_emailaddresses = ApiOperation(
        "PATCH", "/api/v2/outbound/dnclists/{dncListId}/emailaddresses", path("dncListId"), body(required=True)
    )
    patch_outbound_dnclist_phonenumbers = ApiOperation(
        "PATCH", "/api/v2/outbound/dnclists/{dncListId}/phonenumbers", path("dncListId"), body(required=True)
    )
    patch_outbound_settings = ApiOperation("PATCH", "/api/v2/outbound/settings", body(required=True))
    post_outbound_attemptlimits = ApiOperation(
        "POST", "/api/v2/outbound/attemptlimits", body(required=True), returns="AttemptLimits"
    )
    post_outbound_callabletimesets = ApiOperation(
        "POST", "/api/v2/outbound/callabletimesets", body(required=True), returns="CallableTimeSet"
    )
    post_outbound_callanalysisresponsesets = ApiOperation(
        "POST", "/api/v2/outbound/callanalysisresponsesets", body(required=True), returns="ResponseSet"
    )
    post_outbound_campaign_agentownedmappingpreview = ApiOperation(
        "POST", "/api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview", path("campaignId"),
        returns="object",
    )
    post_outbound_campaign_callback_schedule = ApiOperation(
        "POST", "/api/v2/outbound/campaigns/{campaignId}/callback/schedule", path("campaignId"), body(required=True),
        returns="ContactCallbackRequest", deprecated=True,
    )
    post_outbound_campaign_start = ApiOperation(
        "POST", "/api/v2/outbound/campaigns/{campaignId}/start", path("campaignId")
    )
    post_outbound_campaign_stop = ApiOperation(
        "POST", "/api/v2/outbound/campaigns/{campaignId}/stop", path("campaignId")
    )
    post_outbound_campaignrules = ApiOperation(
        "POST", "/api/v2/outbound/campaignrules", body(required=True), returns="CampaignRule"
    )
    post_outbound_campaigns = ApiOperation(
        "POST", "/api/v2/outbound/campaigns", body(required=True), returns="Campaign"
    )
    post_outbound_campaigns_progress = ApiOperation(
        "POST", "/api/v2/outbound/campaigns/progress", body(required=True), returns="list[CampaignProgress]",
        paging=Paging("single", ""),
    )
    post_outbound_contactlist_clear = ApiOperation(
        "POST", "/api/v2/outbound/contactlists/{contactListId}/clear", path("contactListId")
    )
    post_outbound_contactlist_contacts = ApiOperation(
        "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts", path("contactListId"), body(required=True),
        query("priority"), query("clearSystemData"), query("doNotQueue"), returns="list[DialerContact]",
        paging=Paging("single", ""),
    )
    post_outbound_contactlist_contacts_bulk = ApiOperation(
        "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk", path("contactListId"),
        body(required=True), returns="list[DialerContact]", paging=Paging("single", ""),
    )
    post_outbound_contactlist_contacts_bulk_remove = ApiOperation(
        "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove", path("contactListId"),
        body(required=True), returns="ContactsBulkOperationJob",
        job=JobFamily(
            "get_outbound_contactlist_contacts_bulk_job", "id", "jobId", state="state", done=("Complete",),
            failed=("Failed",), download="downloadURI",
        ),
    )
    post_outbound_contactlist_contacts_bulk_update = ApiOperation(
        "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update", path("contactListId"),
        body(required=True), returns="ContactsBulkOperationJob",
        job=JobFamily(
            "get_outbound_contactlist_contacts_bulk_job", "id", "jobId", state="state", done=("Complete",),
            failed=("Failed",), download="downloadURI",
        ),
    )
    post_outbound_contactlist_contacts_search = ApiOperation(
        "POST", "/api/v2/outbound/contactlists/{contactListId}/contacts/search", path("contactListId"),
        body(required=True), returns="ContactListingResponse",
        paging=Paging("number", "entities", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_outbound_contactlist_export = ApiOperation(
        "POST", "/api/v2/outbound/contactlists/{contactListId}/export", path("contactListId"), body(),
        returns="DomainEntityRef",
    )
    post_outbound_contactlistfilters = ApiOperation(
        "POST", "/api/v2/outbound/contactlistfilters", body(required=True), returns="ContactListFilter"
    )
    post_outbound_contactlistfilters_bulk_retrieve = ApiOperation(
        "POST", "/api/v2/outbound/contactlistfilters/bulk/retrieve", body(required=True),
        returns="ContactListFilterEntityListing", paging=Paging("single", "entities"),
    )
    post_outbound_contactlistfilters_preview = ApiOperation(
        "POST", "/api/v2/outbound/contactlistfilters/preview", body(required=True), returns="FilterPreviewResponse"
    )
    post_outbound_contactlists = ApiOperation(
        "POST", "/api/v2/outbound/contactlists", body(required=True), returns="ContactList"
    )
    post_outbound_contactlisttemplates = ApiOperation(
        "POST", "/api/v2/outbound/contactlisttemplates", body(required=True), returns="ContactListTemplate"
    )
    post_outbound_contactlisttemplates_bulk_add = ApiOperation(
        "POST", "/api/v2/outbound/contactlisttemplates/bulk/add", body(required=True),
        returns="ContactListTemplateEntityListing", paging=Paging("single", "entities"),
    )
    post_outbound_contactlisttemplates_bulk_retrieve = ApiOperation(
        "POST", "/api/v2/outbound/contactlisttemplates/bulk/retrieve", body(required=True),
        returns="ContactListTemplateEntityListing", paging=Paging("single", "entities"),
    )
    post_outbound_conversation_dnc = ApiOperation(
        "POST", "/api/v2/outbound/conversations/{conversationId}/dnc", path("conversationId")
    )
    post_outbound_digitalrulesets = ApiOperation(
        "POST", "/api/v2/outbound/digitalrulesets", body(required=True), returns="DigitalRuleSet"
    )
    post_outbound_dnclist_emailaddresses = ApiOperation(
        "POST", "/api/v2/outbound/dnclists/{dncListId}/emailaddresses", path("dncListId"), body(required=True)
    )
    post_outbound_dnclist_export = ApiOperation(
        "POST", "/api/v2/outbound/dnclists/{dncListId}/export", path("dncListId"), returns="DomainEntityRef"
    )
    post_outbound_dnclist_phonenumbers = ApiOperation(
        "POST", "/api/v2/outbound/dnclists/{dncListId}/phonenumbers", path("dncListId"), body(required=True),
        query("expirationDateTime"),
    )
    post_outbound_dnclists = ApiOperation("POST", "/api/v2/outbound/dnclists", body(required=True), returns="DncList")
    post_outbound_filespecificationtemplates = ApiOperation(
        "POST", "/api/v2/outbound/filespecificationtemplates", body(required=True), returns="FileSpecificationTemplate"
    )
    post_outbound_importtemplates = ApiOperation(
        "POST", "/api/v2/outbound/importtemplates", body(required=True), returns="ImportTemplate"
    )
    post_outbound_importtemplates_bulk_add = ApiOperation(
        "POST", "/api/v2/outbound/importtemplates/bulk/add", body(required=True), returns="ImportTemplateEntityListing",
        paging=Paging("single", "entities"),
    )
    post_outbound_messagingcampaign_start = ApiOperation(
        "POST", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start", path("messagingCampaignId")
    )
    post_outbound_messagingcampaign_stop = ApiOperation(
        "POST", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop", path("messagingCampaignId")
    )
    post_outbound_messagingcampaigns = ApiOperation(
        "POST", "/api/v2/outbound/messagingcampaigns", body(required=True), returns="MessagingCampaign"
    )
    post_outbound_messagingcampaigns_progress = ApiOperation(
        "POST", "/api/v2/outbound/messagingcampaigns/progress", body(required=True), returns="list[CampaignProgress]",
        paging=Paging("single", ""),
    )
    post_outbound_rulesets = ApiOperation("POST", "/api/v2/outbound/rulesets", body(required=True), returns="RuleSet")
    post_outbound_sequences = ApiOperation(
        "POST", "/api/v2/outbound/sequences", body(required=True), returns="CampaignSequence"
    )
    put_outbound_attemptlimit = ApiOperation(
        "PUT", "/api/v2/outbound/attemptlimits/{attemptLimitsId}", path("attemptLimitsId"), body(required=True),
        returns="AttemptLimits",
    )
    put_outbound_callabletimeset = ApiOperation(
        "PUT", "/api/v2/outbound/callabletimesets/{callableTimeSetId}", path("callableTimeSetId"), body(required=True),
        returns="CallableTimeSet",
    )
    put_outbound_callanalysisresponseset = ApiOperation(
        "PUT", "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}", path("callAnalysisSetId"),
        body(required=True), returns="ResponseSet",
    )
    put_outbound_campaign = ApiOperation(
        "PUT", "/api/v2/outbound/campaigns/{campaignId}", path("campaignId"), body(required=True), returns="Campaign"
    )
    put_outbound_campaign_agent = ApiOperation(
        "PUT", "/api/v2/outbound/campaigns/{campaignId}/agents/{userId}", path("campaignId"), path("userId"),
        body(required=True), returns="str",
    )
    put_outbound_campaignrule = ApiOperation(
        "PUT", "/api/v2/outbound/campaignrules/{campaignRuleId}", path("campaignRuleId"), body(required=True),
        returns="CampaignRule",
    )
    put_outbound_contactlist = ApiOperation(
        "PUT", "/api/v2/outbound/contactlists/{contactListId}", path("contactListId"), body(required=True),
        returns="ContactList",
    )
    put_outbound_contactlist_contact = ApiOperation(
        "PUT", "/api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}", path("contactListId"),
        path("contactId"), body(required=True), returns="DialerContact",
    )
    put_outbound_contactlistfilter = ApiOperation(
        "PUT", "/api/v2/outbound/contactlistfilters/{contactListFilterId}", path("contactListFilterId"),
        body(required=True), returns="ContactListFilter",
    )
    put_outbound_contactlisttemplate = ApiOperation(
        "PUT", "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}", path("contactListTemplateId"),
        body(required=True), returns="ContactListTemplate",
    )
    put_outbound_digitalruleset = ApiOperation(
        "PUT", "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}", path("digitalRuleSetId"), body(required=True),
        returns="DigitalRuleSet",
    )
    put_outbound_dnclist = ApiOperation(
        "PUT", "/api/v2/outbound/dnclists/{dncListId}", path("dncListId"), body(required=True), returns="DncList"
    )
    put_outbound_filespecificationtemplate = ApiOperation(
        "PUT", "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
        path("fileSpecificationTemplateId"), body(required=True), returns="FileSpecificationTemplate",
    )
    put_outbound_importtemplate = ApiOperation(
        "PUT", "/api/v2/outbound/importtemplates/{importTemplateId}", path("importTemplateId"), body(required=True),
        returns="ImportTemplate",
    )
    put_outbound_messagingcampaign = ApiOperation(
        "PUT", "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
        body(required=True), returns="MessagingCampaign",
    )
    put_outbound_ruleset = ApiOperation(
        "PUT", "/api/v2/outbound/rulesets/{ruleSetId}", path("ruleSetId"), body(required=True), returns="RuleSet"
    )
    put_outbound_schedules_campaign = ApiOperation(
        "PUT", "/api/v2/outbound/schedules/campaigns/{campaignId}", path("campaignId"), body(required=True),
        returns="CampaignSchedule",
    )
    put_outbound_schedules_emailcampaign = ApiOperation(
        "PUT", "/api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}", path("emailCampaignId"),
        body(required=True), returns="EmailCampaignSchedule",
    )
    put_outbound_schedules_messagingcampaign = ApiOperation(
        "PUT", "/api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}", path("messagingCampaignId"),
        body(required=True), returns="MessagingCampaignSchedule",
    )
    put_outbound_schedules_sequence = ApiOperation(
        "PUT", "/api/v2/outbound/schedules/sequences/{sequenceId}", path("sequenceId"), body(required=True),
        returns="SequenceSchedule",
    )
    put_outbound_sequence = ApiOperation(
        "PUT", "/api/v2/outbound/sequences/{sequenceId}", path("sequenceId"), body(required=True),
        returns="CampaignSequence",
    )
    put_outbound_wrapupcodemappings = ApiOperation(
        "PUT", "/api/v2/outbound/wrapupcodemappings", body(required=True), returns="WrapUpCodeMapping"
    )
