# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
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
from ..operation import Api, CallOptions

class _ContactsBulkOperationJob(ContactsBulkOperationJob, behaviour.JobStart[behaviour.Item]):
    """ContactsBulkOperationJob, for a type checker with what the results of the job are."""

class OutboundApi(Api):
    """The Outbound operations of the Platform API."""

    def delete_outbound_attemptlimit(
        self,
        attempt_limits_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an attempt limit.

        DELETE /api/v2/outbound/attemptlimits/{attemptLimitsId}

        Permissions: any of outbound:attemptLimits:delete.
        """
        ...

    def delete_outbound_callabletimeset(
        self,
        callable_time_set_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a callable time set.

        DELETE /api/v2/outbound/callabletimesets/{callableTimeSetId}

        Permissions: any of outbound:callableTimeSet:delete.
        """
        ...

    def delete_outbound_callanalysisresponseset(
        self,
        call_analysis_set_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a call analysis response set.

        DELETE /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}

        Permissions: any of outbound:responseSet:delete.
        """
        ...

    def delete_outbound_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """Delete a campaign.

        DELETE /api/v2/outbound/campaigns/{campaignId}

        Permissions: any of outbound:campaign:delete.
        """
        ...

    def delete_outbound_campaign_progress(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the progress of a campaign.

        DELETE /api/v2/outbound/campaigns/{campaignId}/progress

        Permissions: any of outbound:campaign:edit, outbound:campaign:recycle.
        """
        ...

    def delete_outbound_campaignrule(
        self,
        campaign_rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a campaign rule.

        DELETE /api/v2/outbound/campaignrules/{campaignRuleId}

        Permissions: any of outbound:campaignRule:delete.
        """
        ...

    def delete_outbound_contactlist(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a contact list.

        DELETE /api/v2/outbound/contactlists/{contactListId}

        Permissions: any of outbound:contactList:delete.
        """
        ...

    def delete_outbound_contactlist_contact(
        self,
        contact_list_id: str,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a contact of a contact list.

        DELETE /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}

        Permissions: any of outbound:contact:delete.
        """
        ...

    def delete_outbound_contactlist_contacts(
        self,
        contact_list_id: str,
        contact_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete contacts of a contact list.

        DELETE /api/v2/outbound/contactlists/{contactListId}/contacts

        Permissions: any of outbound:contact:delete.
        """
        ...

    def delete_outbound_contactlistfilter(
        self,
        contact_list_filter_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a contact list filter.

        DELETE /api/v2/outbound/contactlistfilters/{contactListFilterId}

        Permissions: any of outbound:contactListFilter:delete.
        """
        ...

    def delete_outbound_contactlists(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete contact lists.

        DELETE /api/v2/outbound/contactlists

        Permissions: any of outbound:contactList:delete.
        """
        ...

    def delete_outbound_contactlisttemplate(
        self,
        contact_list_template_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a contact list template.

        DELETE /api/v2/outbound/contactlisttemplates/{contactListTemplateId}

        Permissions: any of outbound:contactListTemplate:delete.
        """
        ...

    def delete_outbound_contactlisttemplates(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete contact list templates.

        DELETE /api/v2/outbound/contactlisttemplates

        Permissions: any of outbound:contactListTemplate:delete.
        """
        ...

    def delete_outbound_digitalruleset(
        self,
        digital_rule_set_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a digital rule set.

        DELETE /api/v2/outbound/digitalrulesets/{digitalRuleSetId}

        Permissions: any of outbound:digitalRuleSet:delete.
        """
        ...

    def delete_outbound_dnclist(
        self,
        dnc_list_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a do-not-call list.

        DELETE /api/v2/outbound/dnclists/{dncListId}

        Permissions: any of outbound:dncList:delete.
        """
        ...

    def delete_outbound_dnclist_customexclusioncolumns(
        self,
        dnc_list_id: str,
        *,
        expired_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete custom exclusion columns of a do-not-call list.

        DELETE /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns

        Permissions: any of outbound:dnc:delete.

        Parameters:
            expired_only: default False.
        """
        ...

    def delete_outbound_dnclist_emailaddresses(
        self,
        dnc_list_id: str,
        *,
        expired_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete email addresses of a do-not-call list.

        DELETE /api/v2/outbound/dnclists/{dncListId}/emailaddresses

        Permissions: any of outbound:dnc:delete.

        Parameters:
            expired_only: default False.
        """
        ...

    def delete_outbound_dnclist_phonenumbers(
        self,
        dnc_list_id: str,
        *,
        expired_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete phone numbers of a do-not-call list.

        DELETE /api/v2/outbound/dnclists/{dncListId}/phonenumbers

        Permissions: any of outbound:dnc:delete.

        Parameters:
            expired_only: default False.
        """
        ...

    def delete_outbound_filespecificationtemplate(
        self,
        file_specification_template_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a file specification template.

        DELETE /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}

        Permissions: any of outbound:fileSpecificationTemplate:delete.
        """
        ...

    def delete_outbound_filespecificationtemplates_bulk(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete several file specification templates.

        DELETE /api/v2/outbound/filespecificationtemplates/bulk

        Permissions: any of outbound:fileSpecificationTemplate:delete.
        """
        ...

    def delete_outbound_importtemplate(
        self,
        import_template_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an import template.

        DELETE /api/v2/outbound/importtemplates/{importTemplateId}

        Permissions: any of outbound:importTemplate:delete.
        """
        ...

    def delete_outbound_importtemplates(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete import templates.

        DELETE /api/v2/outbound/importtemplates

        Permissions: any of outbound:importTemplate:delete.
        """
        ...

    def delete_outbound_messagingcampaign(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaign:
        """Delete a messaging campaign.

        DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}

        Permissions: any of outbound:messagingCampaign:delete, outbound:emailCampaign:delete,
        outbound:whatsAppCampaign:delete.
        """
        ...

    def delete_outbound_messagingcampaign_progress(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the progress of a messaging campaign.

        DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress

        Permissions: any of outbound:messagingCampaign:edit, outbound:messagingCampaign:recycle,
        outbound:emailCampaign:edit, outbound:emailCampaign:recycle, outbound:whatsAppCampaign:edit,
        outbound:whatsAppCampaign:recycle.
        """
        ...

    def delete_outbound_ruleset(
        self,
        rule_set_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an outbound rule set.

        DELETE /api/v2/outbound/rulesets/{ruleSetId}

        Permissions: any of outbound:ruleSet:delete.
        """
        ...

    def delete_outbound_schedules_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the schedule of a campaign.

        DELETE /api/v2/outbound/schedules/campaigns/{campaignId}

        Permissions: any of outbound:schedule:delete.
        """
        ...

    def delete_outbound_schedules_emailcampaign(
        self,
        email_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the schedule of an email campaign.

        DELETE /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}

        Permissions: any of outbound:emailCampaignSchedule:delete.
        """
        ...

    def delete_outbound_schedules_messagingcampaign(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the schedule of a messaging campaign.

        DELETE /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}

        Permissions: any of outbound:messagingCampaignSchedule:delete.
        """
        ...

    def delete_outbound_schedules_sequence(
        self,
        sequence_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the schedule of a campaign sequence.

        DELETE /api/v2/outbound/schedules/sequences/{sequenceId}

        Permissions: any of outbound:schedule:delete.
        """
        ...

    def delete_outbound_sequence(
        self,
        sequence_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a campaign sequence.

        DELETE /api/v2/outbound/sequences/{sequenceId}

        Permissions: any of outbound:campaignSequence:delete.
        """
        ...

    def get_outbound_attemptlimit(
        self,
        attempt_limits_id: str,
        **options: Unpack[CallOptions],
    ) -> AttemptLimits:
        """Get an attempt limit.

        GET /api/v2/outbound/attemptlimits/{attemptLimitsId}

        Permissions: any of outbound:attemptLimits:view.
        """
        ...

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
        """List the attempt limits.

        GET /api/v2/outbound/attemptlimits

        Permissions: any of outbound:attemptLimits:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_callabletimeset(
        self,
        callable_time_set_id: str,
        **options: Unpack[CallOptions],
    ) -> CallableTimeSet:
        """Get a callable time set.

        GET /api/v2/outbound/callabletimesets/{callableTimeSetId}

        Permissions: any of outbound:callableTimeSet:view.
        """
        ...

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
        """List the callable time sets.

        GET /api/v2/outbound/callabletimesets

        Permissions: any of outbound:callableTimeSet:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_callanalysisresponseset(
        self,
        call_analysis_set_id: str,
        **options: Unpack[CallOptions],
    ) -> ResponseSet:
        """Get a call analysis response set.

        GET /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}

        Permissions: any of outbound:responseSet:view.
        """
        ...

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
        """List the call analysis response sets.

        GET /api/v2/outbound/callanalysisresponsesets

        Permissions: any of outbound:responseSet:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """Get a campaign.

        GET /api/v2/outbound/campaigns/{campaignId}

        Permissions: any of outbound:campaign:view.
        """
        ...

    def get_outbound_campaign_agentownedmappingpreview_results(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentOwnedMappingPreviewListing:
        """List the agent-owned mapping preview results of a campaign.

        GET /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results

        Permissions: all of outbound:campaign:view, outbound:contact:view, routing:queue:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_outbound_campaign_diagnostics(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignDiagnostics:
        """Get the diagnostics of a campaign.

        GET /api/v2/outbound/campaigns/{campaignId}/diagnostics

        Permissions: any of outbound:campaign:view.
        """
        ...

    def get_outbound_campaign_interactions(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignInteractions:
        """Get the interactions of a campaign.

        GET /api/v2/outbound/campaigns/{campaignId}/interactions

        Permissions: any of outbound:campaign:view.
        """
        ...

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
        """Get the line distribution of a campaign.

        GET /api/v2/outbound/campaigns/{campaignId}/linedistribution

        Permissions: any of outbound:lineDistribution:view.

        Parameters:
            include_only_active_campaigns: default True.
            outbound_line_count: Number of outbound lines.
        """
        ...

    def get_outbound_campaign_progress(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignProgress:
        """Get the progress of a campaign.

        GET /api/v2/outbound/campaigns/{campaignId}/progress

        Permissions: any of outbound:campaign:view.
        """
        ...

    def get_outbound_campaign_skillcombinations(
        self,
        campaign_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PagedSkillCombinationListing:
        """List the skill combinations of a campaign.

        GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations

        Permissions: any of outbound:campaign:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_outbound_campaign_stats(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignStats:
        """Get the statistics of a campaign.

        GET /api/v2/outbound/campaigns/{campaignId}/stats

        Permissions: any of outbound:campaign:view.
        """
        ...

    def get_outbound_campaignrule(
        self,
        campaign_rule_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignRule:
        """Get a campaign rule.

        GET /api/v2/outbound/campaignrules/{campaignRuleId}

        Permissions: any of outbound:campaignRule:view.
        """
        ...

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
        """List the campaign rules.

        GET /api/v2/outbound/campaignrules

        Permissions: any of outbound:campaignRule:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

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
        """List the campaigns.

        GET /api/v2/outbound/campaigns

        Permissions: any of outbound:campaign:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

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
        """List all campaigns.

        GET /api/v2/outbound/campaigns/all

        Permissions: any of outbound:campaign:view, outbound:messagingCampaign:view, outbound:emailCampaign:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
            media_type: Kind of media; any of email, sms, voice.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

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
        """List all campaigns with their divisions.

        GET /api/v2/outbound/campaigns/all/divisionviews

        Permissions: any of outbound:campaign:search, outbound:messagingCampaign:search,
        outbound:emailCampaign:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
            media_type: Kind of media; any of email, sms, voice.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_campaigns_divisionview(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignDivisionView:
        """Get the division view of a campaign.

        GET /api/v2/outbound/campaigns/divisionviews/{campaignId}

        Permissions: all of outbound:campaign:search.
        """
        ...

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
        """List the campaigns by division.

        GET /api/v2/outbound/campaigns/divisionviews

        Permissions: all of outbound:campaign:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_contactlist(
        self,
        contact_list_id: str,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """Get a contact list.

        GET /api/v2/outbound/contactlists/{contactListId}

        Permissions: any of outbound:contactList:view.

        Parameters:
            include_import_status: default False.
            include_size: default False.
        """
        ...

    def get_outbound_contactlist_contact(
        self,
        contact_list_id: str,
        contact_id: str,
        **options: Unpack[CallOptions],
    ) -> DialerContact:
        """Get a contact of a contact list.

        GET /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}

        Permissions: any of outbound:contact:view.
        """
        ...

    def get_outbound_contactlist_contacts_bulk_job(
        self,
        contact_list_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactsBulkOperationJob:
        """Get a bulk job on the contacts of a contact list.

        GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs/{jobId}

        Permissions: any of outbound:contactList:view.
        """
        ...

    def get_outbound_contactlist_contacts_bulk_jobs(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactsBulkOperationJobListing:
        """List the bulk jobs on the contacts of a contact list.

        GET /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/jobs

        Permissions: any of outbound:contactList:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_outbound_contactlist_export(
        self,
        contact_list_id: str,
        *,
        download: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExportUri:
        """Get the export of a contact list.

        GET /api/v2/outbound/contactlists/{contactListId}/export

        Permissions: all of outbound:contact:view, outbound:contactList:view.

        Parameters:
            download: default false.
        """
        ...

    def get_outbound_contactlist_importstatus(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> ImportStatus:
        """Get the import status of a contact list.

        GET /api/v2/outbound/contactlists/{contactListId}/importstatus

        Permissions: any of outbound:contactList:view.
        """
        ...

    def get_outbound_contactlist_timezonemappingpreview(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeZoneMappingPreview:
        """Get the time zone mapping preview of a contact list.

        GET /api/v2/outbound/contactlists/{contactListId}/timezonemappingpreview

        Permissions: any of outbound:contactList:view.
        """
        ...

    def get_outbound_contactlistfilter(
        self,
        contact_list_filter_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactListFilter:
        """Get a contact list filter.

        GET /api/v2/outbound/contactlistfilters/{contactListFilterId}

        Permissions: any of outbound:contactListFilter:view.
        """
        ...

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
        """List the contact list filters.

        GET /api/v2/outbound/contactlistfilters

        Permissions: any of outbound:contactListFilter:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

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
        """List the contact lists.

        GET /api/v2/outbound/contactlists

        Permissions: any of outbound:contactList:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            include_import_status: default False.
            include_size: default False.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_contactlists_divisionview(
        self,
        contact_list_id: str,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactListDivisionView:
        """Get the division view of a contact list.

        GET /api/v2/outbound/contactlists/divisionviews/{contactListId}

        Permissions: all of outbound:contactList:search.

        Parameters:
            include_import_status: default False.
            include_size: default False.
        """
        ...

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
        """List the contact lists by division.

        GET /api/v2/outbound/contactlists/divisionviews

        Permissions: all of outbound:contactList:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            include_import_status: default False.
            include_size: default False.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_contactlisttemplate(
        self,
        contact_list_template_id: str,
        **options: Unpack[CallOptions],
    ) -> ContactListTemplate:
        """Get a contact list template.

        GET /api/v2/outbound/contactlisttemplates/{contactListTemplateId}

        Permissions: any of outbound:contactListTemplate:view.
        """
        ...

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
        """List the contact list templates.

        GET /api/v2/outbound/contactlisttemplates

        Permissions: any of outbound:contactListTemplate:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_digitalruleset(
        self,
        digital_rule_set_id: str,
        **options: Unpack[CallOptions],
    ) -> DigitalRuleSet:
        """Get a digital rule set.

        GET /api/v2/outbound/digitalrulesets/{digitalRuleSetId}

        Permissions: any of outbound:digitalRuleSet:view.
        """
        ...

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
        """List the digital rule sets.

        GET /api/v2/outbound/digitalrulesets

        Permissions: any of outbound:digitalRuleSet:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; name; default name.
            sort_order: Direction of the order; ascending, descending; default ascending.
            name: Name to look for or to use.
        """
        ...

    def get_outbound_dnclist(
        self,
        dnc_list_id: str,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DncList:
        """Get a do-not-call list.

        GET /api/v2/outbound/dnclists/{dncListId}

        Permissions: any of outbound:dncList:view.

        Parameters:
            include_import_status: default False.
            include_size: default False.
        """
        ...

    def get_outbound_dnclist_export(
        self,
        dnc_list_id: str,
        *,
        download: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExportUri:
        """Get the export of a do-not-call list.

        GET /api/v2/outbound/dnclists/{dncListId}/export

        Permissions: all of outbound:dnc:view, outbound:dncList:view.

        Parameters:
            download: default false.
        """
        ...

    def get_outbound_dnclist_importstatus(
        self,
        dnc_list_id: str,
        **options: Unpack[CallOptions],
    ) -> ImportStatus:
        """Get the import status of a do-not-call list.

        GET /api/v2/outbound/dnclists/{dncListId}/importstatus

        Permissions: any of outbound:dncList:view.
        """
        ...

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
        """List the do-not-call lists.

        GET /api/v2/outbound/dnclists

        Permissions: any of outbound:dncList:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            include_import_status: default False.
            include_size: default False.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            dnc_source_type: Kind of do-not-call source; rds, rds_custom, dnc.com, gryphon.
            division_id: Id of a division; chooses what belongs to it.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending.
        """
        ...

    def get_outbound_dnclists_divisionview(
        self,
        dnc_list_id: str,
        *,
        include_import_status: bool | None = None,
        include_size: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DncListDivisionView:
        """Get the division view of a do-not-call list.

        GET /api/v2/outbound/dnclists/divisionviews/{dncListId}

        Permissions: all of outbound:dncList:search.

        Parameters:
            include_import_status: default False.
            include_size: default False.
        """
        ...

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
        """List the do-not-call lists by division.

        GET /api/v2/outbound/dnclists/divisionviews

        Permissions: all of outbound:dncList:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            include_import_status: default False.
            include_size: default False.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            dnc_source_type: Kind of do-not-call source; rds, rds_custom, dnc.com, gryphon.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_event(
        self,
        event_id: str,
        **options: Unpack[CallOptions],
    ) -> EventLog:
        """Get an outbound event log.

        GET /api/v2/outbound/events/{eventId}

        Permissions: any of outbound:eventLog:view.
        """
        ...

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
        """List the outbound event logs.

        GET /api/v2/outbound/events

        Permissions: any of outbound:eventLog:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_filespecificationtemplate(
        self,
        file_specification_template_id: str,
        **options: Unpack[CallOptions],
    ) -> FileSpecificationTemplate:
        """Get a file specification template.

        GET /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}

        Permissions: any of outbound:fileSpecificationTemplate:view.
        """
        ...

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
        """List the file specification templates.

        GET /api/v2/outbound/filespecificationtemplates

        Permissions: any of outbound:fileSpecificationTemplate:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_importtemplate(
        self,
        import_template_id: str,
        *,
        include_import_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportTemplate:
        """Get an import template.

        GET /api/v2/outbound/importtemplates/{importTemplateId}

        Permissions: any of outbound:importTemplate:view.

        Parameters:
            include_import_status: default False.
        """
        ...

    def get_outbound_importtemplate_importstatus(
        self,
        import_template_id: str,
        *,
        list_name_prefix: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportStatus:
        """Get the import status of an import template.

        GET /api/v2/outbound/importtemplates/{importTemplateId}/importstatus

        Permissions: any of outbound:importTemplate:view.
        """
        ...

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
        """List the import templates.

        GET /api/v2/outbound/importtemplates

        Permissions: any of outbound:importTemplate:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            include_import_status: default False.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_messagingcampaign(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaign:
        """Get a messaging campaign.

        GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view,
        outbound:whatsAppCampaign:view.
        """
        ...

    def get_outbound_messagingcampaign_diagnostics(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignDiagnostics:
        """Get the diagnostics of a messaging campaign.

        GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view,
        outbound:whatsAppCampaign:view.
        """
        ...

    def get_outbound_messagingcampaign_progress(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignProgress:
        """Get the progress of a messaging campaign.

        GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view,
        outbound:whatsAppCampaign:view.
        """
        ...

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
        """List the messaging campaigns.

        GET /api/v2/outbound/messagingcampaigns

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view,
        outbound:whatsAppCampaign:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; campaignStatus, name, type; default name.
            sort_order: Direction of the order; ascending, descending; default ascending.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
            type: Kind to choose; EMAIL, SMS, WHATSAPP.
        """
        ...

    def get_outbound_messagingcampaigns_divisionview(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignDivisionView:
        """Get the division view of a messaging campaign.

        GET /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}

        Permissions: any of outbound:messagingCampaign:search, outbound:emailCampaign:search.
        """
        ...

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
        """List the messaging campaigns by division.

        GET /api/v2/outbound/messagingcampaigns/divisionviews

        Permissions: any of outbound:messagingCampaign:search, outbound:emailCampaign:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
            name: Name to look for or to use.
            type: Kind to choose; EMAIL, SMS, WHATSAPP.
        """
        ...

    def get_outbound_ruleset(
        self,
        rule_set_id: str,
        **options: Unpack[CallOptions],
    ) -> RuleSet:
        """Get an outbound rule set.

        GET /api/v2/outbound/rulesets/{ruleSetId}

        Permissions: any of outbound:ruleSet:view.
        """
        ...

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
        """List the outbound rule sets.

        GET /api/v2/outbound/rulesets

        Permissions: any of outbound:ruleSet:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_schedules_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignSchedule:
        """Get the schedule of a campaign.

        GET /api/v2/outbound/schedules/campaigns/{campaignId}

        Permissions: any of outbound:schedule:view.
        """
        ...

    def get_outbound_schedules_campaigns(
        self,
        **options: Unpack[CallOptions],
    ) -> list[CampaignSchedule]:
        """List the campaign schedules.

        GET /api/v2/outbound/schedules/campaigns

        Permissions: any of outbound:schedule:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_outbound_schedules_emailcampaign(
        self,
        email_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailCampaignSchedule:
        """Get the schedule of an email campaign.

        GET /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}

        Permissions: any of outbound:emailCampaignSchedule:view.
        """
        ...

    def get_outbound_schedules_emailcampaigns(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailCampaignScheduleEntityListing:
        """List the email campaign schedules.

        GET /api/v2/outbound/schedules/emailcampaigns

        Permissions: any of outbound:emailCampaignSchedule:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_outbound_schedules_messagingcampaign(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignSchedule:
        """Get the schedule of a messaging campaign.

        GET /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}

        Permissions: any of outbound:messagingCampaignSchedule:view.
        """
        ...

    def get_outbound_schedules_messagingcampaigns(
        self,
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignScheduleEntityListing:
        """List the messaging campaign schedules.

        GET /api/v2/outbound/schedules/messagingcampaigns

        Permissions: any of outbound:messagingCampaignSchedule:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_outbound_schedules_sequence(
        self,
        sequence_id: str,
        **options: Unpack[CallOptions],
    ) -> SequenceSchedule:
        """Get the schedule of a campaign sequence.

        GET /api/v2/outbound/schedules/sequences/{sequenceId}

        Permissions: any of outbound:schedule:view.
        """
        ...

    def get_outbound_schedules_sequences(
        self,
        **options: Unpack[CallOptions],
    ) -> list[SequenceSchedule]:
        """List the campaign sequence schedules.

        GET /api/v2/outbound/schedules/sequences

        Permissions: any of outbound:schedule:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_outbound_sequence(
        self,
        sequence_id: str,
        **options: Unpack[CallOptions],
    ) -> CampaignSequence:
        """Get a campaign sequence.

        GET /api/v2/outbound/sequences/{sequenceId}

        Permissions: any of outbound:campaignSequence:view.
        """
        ...

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
        """List the campaign sequences.

        GET /api/v2/outbound/sequences

        Permissions: any of outbound:campaignSequence:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            allow_empty_result: default False.
            filter_type: How filters are combined or meant; Equals, RegEx, Contains, Prefix, LessThan,
                LessThanEqualTo, GreaterThan, GreaterThanEqualTo, BeginsWith, EndsWith; default Prefix.
            name: Name to look for or to use.
            sort_by: Field to order by.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_outbound_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> OutboundSettings:
        """Get the outbound settings.

        GET /api/v2/outbound/settings

        Permissions: any of outbound:settings:view.
        """
        ...

    def get_outbound_wrapupcodemappings(
        self,
        **options: Unpack[CallOptions],
    ) -> WrapUpCodeMapping:
        """Get the wrap-up code mappings.

        GET /api/v2/outbound/wrapupcodemappings

        Permissions: any of outbound:wrapUpCodeMapping:view.
        """
        ...

    def patch_outbound_campaign(
        self,
        campaign_id: str,
        body: CampaignPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a campaign.

        PATCH /api/v2/outbound/campaigns/{campaignId}

        Permissions: all of outbound:campaign:edit.

        Parameters:
            body: What is sent: a campaign (outbound line count, abandon rate, max calls per agent and 2 more).
        """
        ...

    def patch_outbound_dnclist_customexclusioncolumns(
        self,
        dnc_list_id: str,
        body: DncPatchCustomExclusionColumnsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the custom exclusion columns of a do-not-call list.

        PATCH /api/v2/outbound/dnclists/{dncListId}/customexclusioncolumns

        Permissions: any of outbound:dnc:edit.

        Parameters:
            body: What is sent: a do-not-call patch custom exclusion columns (action, custom exclusion column entries
                and expiration date time).
        """
        ...

    def patch_outbound_dnclist_emailaddresses(
        self,
        dnc_list_id: str,
        body: DncPatchEmailsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the email addresses of a do-not-call list.

        PATCH /api/v2/outbound/dnclists/{dncListId}/emailaddresses

        Permissions: any of outbound:dnc:edit.

        Parameters:
            body: What is sent: a do-not-call patch emails (action, email addresses and expiration date time).
        """
        ...

    def patch_outbound_dnclist_phonenumbers(
        self,
        dnc_list_id: str,
        body: DncPatchPhoneNumbersRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the phone numbers of a do-not-call list.

        PATCH /api/v2/outbound/dnclists/{dncListId}/phonenumbers

        Permissions: any of outbound:dnc:edit.

        Parameters:
            body: What is sent: a do-not-call patch phone numbers (action, phone numbers and expiration date time).
        """
        ...

    def patch_outbound_settings(
        self,
        body: OutboundSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some of the outbound settings.

        PATCH /api/v2/outbound/settings

        Permissions: any of outbound:settings:edit.

        Parameters:
            body: What is sent: a set of outbound settings (name, max calls per agent, max configurable calls per
                agent and 10 more).
        """
        ...

    def post_outbound_attemptlimits(
        self,
        body: AttemptLimits | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AttemptLimits:
        """Create an attempt limit.

        POST /api/v2/outbound/attemptlimits

        Permissions: any of outbound:attemptLimits:add.

        Parameters:
            body: What is sent: an attempt limits (name, max attempts per contact, max attempts per number and 8
                more).
        """
        ...

    def post_outbound_callabletimesets(
        self,
        body: CallableTimeSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CallableTimeSet:
        """Create a callable time set.

        POST /api/v2/outbound/callabletimesets

        Permissions: any of outbound:callableTimeSet:add.

        Parameters:
            body: What is sent: a callable time set (name, callable times and 5 more).
        """
        ...

    def post_outbound_callanalysisresponsesets(
        self,
        body: ResponseSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ResponseSet:
        """Create a call analysis response set.

        POST /api/v2/outbound/callanalysisresponsesets

        Permissions: any of outbound:responseSet:add.

        Parameters:
            body: What is sent: a response set (name, responses, beep detection enabled and 6 more).
        """
        ...

    def post_outbound_campaign_agentownedmappingpreview(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Start the preview of a campaign's agent-owned mapping.

        POST /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview

        Permissions: all of outbound:campaign:view, outbound:contact:view, directory:user:view.
        """
        ...

    def post_outbound_campaign_callback_schedule(
        self,
        campaign_id: str,
        body: ContactCallbackRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactCallbackRequest:
        """Schedule a callback for a contact of a campaign.

        POST /api/v2/outbound/campaigns/{campaignId}/callback/schedule

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a contact callback (campaign id, contact list id, contact id and 2 more).
        """
        ...

    def post_outbound_campaign_start(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start a campaign.

        POST /api/v2/outbound/campaigns/{campaignId}/start

        Permissions: any of outbound:campaign:start.
        """
        ...

    def post_outbound_campaign_stop(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stop a campaign.

        POST /api/v2/outbound/campaigns/{campaignId}/stop

        Permissions: any of outbound:campaign:stop.
        """
        ...

    def post_outbound_campaignrules(
        self,
        body: CampaignRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignRule:
        """Create a campaign rule.

        POST /api/v2/outbound/campaignrules

        Permissions: any of outbound:campaignRule:add.

        Parameters:
            body: What is sent: a campaign rule (name, campaign rule entities, campaign rule conditions and 11 more).
        """
        ...

    def post_outbound_campaigns(
        self,
        body: Campaign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """Create a campaign.

        POST /api/v2/outbound/campaigns

        Permissions: any of outbound:campaign:add.

        Parameters:
            body: What is sent: a campaign (name, contact list, dialing mode and 36 more).
        """
        ...

    def post_outbound_campaigns_progress(
        self,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[CampaignProgress]:
        """Get the progress of several campaigns.

        POST /api/v2/outbound/campaigns/progress

        Permissions: any of outbound:campaign:view.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def post_outbound_contactlist_clear(
        self,
        contact_list_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Clear a contact list.

        POST /api/v2/outbound/contactlists/{contactListId}/clear

        Permissions: any of outbound:contact:delete.
        """
        ...

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
        """Add contacts to a contact list.

        POST /api/v2/outbound/contactlists/{contactListId}/contacts

        Permissions: any of outbound:contact:add.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: writable dialer contacts (contact list id, data, latest SMS evaluations and 6 more).
        """
        ...

    def post_outbound_contactlist_contacts_bulk(
        self,
        contact_list_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[DialerContact]:
        """Get several contacts of a contact list by their ids.

        POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk

        Permissions: any of outbound:contact:view.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def post_outbound_contactlist_contacts_bulk_remove(
        self,
        contact_list_id: str,
        body: ContactBulkSearchParameters | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _ContactsBulkOperationJob[Any]:
        """Start a job that removes several contacts from a contact list.

        POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/remove

        Permissions: any of outbound:contact:delete.
        Starts a job: get_outbound_contactlist_contacts_bulk_job tells its state; it ends in one of Complete, Failed.

        Parameters:
            body: What is sent: a contact bulk search parameters (contact list filter id and criteria).
        """
        ...

    def post_outbound_contactlist_contacts_bulk_update(
        self,
        contact_list_id: str,
        body: ContactBulkEditRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _ContactsBulkOperationJob[Any]:
        """Start a job that changes several contacts of a contact list.

        POST /api/v2/outbound/contactlists/{contactListId}/contacts/bulk/update

        Permissions: any of outbound:contact:edit.
        Starts a job: get_outbound_contactlist_contacts_bulk_job tells its state; it ends in one of Complete, Failed.

        Parameters:
            body: What is sent: a contact bulk edit (contact list filter id, criteria, contact ids and 1 more).
        """
        ...

    def post_outbound_contactlist_contacts_search(
        self,
        contact_list_id: str,
        body: ContactListingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListingResponse:
        """Search contacts of a contact list.

        POST /api/v2/outbound/contactlists/{contactListId}/contacts/search

        Permissions: any of outbound:contact:view.
        Lists: its items are in entities; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a contact (contact list filter id, criteria, contact sorts and 2 more).
        """
        ...

    def post_outbound_contactlist_export(
        self,
        contact_list_id: str,
        *,
        body: ContactsExportRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainEntityRef:
        """Export a contact list.

        POST /api/v2/outbound/contactlists/{contactListId}/export

        Permissions: all of outbound:contact:view, outbound:contactList:view.

        Parameters:
            body: What is sent: a contacts export (contact list filter id, criteria and contact ids).
        """
        ...

    def post_outbound_contactlistfilters(
        self,
        body: ContactListFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListFilter:
        """Create a contact list filter.

        POST /api/v2/outbound/contactlistfilters

        Permissions: any of outbound:contactListFilter:add.

        Parameters:
            body: What is sent: a contact list filter (name, contact list, contact list template and 8 more).
        """
        ...

    def post_outbound_contactlistfilters_bulk_retrieve(
        self,
        body: ContactListFilterBulkRetrieveBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListFilterEntityListing:
        """Get several contact list filters by their ids.

        POST /api/v2/outbound/contactlistfilters/bulk/retrieve

        Permissions: any of outbound:contactListFilter:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a contact list filter bulk retrieve (ids).
        """
        ...

    def post_outbound_contactlistfilters_preview(
        self,
        body: ContactListFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FilterPreviewResponse:
        """Preview what a contact list filter selects.

        POST /api/v2/outbound/contactlistfilters/preview

        Permissions: any of outbound:contact:view.

        Parameters:
            body: What is sent: a contact list filter (name, contact list, contact list template and 8 more).
        """
        ...

    def post_outbound_contactlists(
        self,
        body: ContactList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """Create a contact list.

        POST /api/v2/outbound/contactlists

        Permissions: any of outbound:contactList:add.

        Parameters:
            body: What is sent: a contact list (column names, name, division and 16 more).
        """
        ...

    def post_outbound_contactlisttemplates(
        self,
        body: ContactListTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListTemplate:
        """Create a contact list template.

        POST /api/v2/outbound/contactlisttemplates

        Permissions: any of outbound:contactListTemplate:add.

        Parameters:
            body: What is sent: a contact list template (column names, name, phone columns and 13 more).
        """
        ...

    def post_outbound_contactlisttemplates_bulk_add(
        self,
        body: Sequence[ContactListTemplate | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ContactListTemplateEntityListing:
        """Add several contact list templates at once.

        POST /api/v2/outbound/contactlisttemplates/bulk/add

        Permissions: any of outbound:contactListTemplate:add.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: contact list templates (column names, name, phone columns and 13 more).
        """
        ...

    def post_outbound_contactlisttemplates_bulk_retrieve(
        self,
        body: ContactListTemplateBulkRetrieveBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListTemplateEntityListing:
        """Get several contact list templates by their ids.

        POST /api/v2/outbound/contactlisttemplates/bulk/retrieve

        Permissions: any of outbound:contactListTemplate:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a contact list template bulk retrieve (ids).
        """
        ...

    def post_outbound_conversation_dnc(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add the contact of a conversation to the do-not-call lists.

        POST /api/v2/outbound/conversations/{conversationId}/dnc

        Permissions: any of outbound:dnc:add.
        """
        ...

    def post_outbound_digitalrulesets(
        self,
        body: DigitalRuleSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DigitalRuleSet:
        """Create a digital rule set.

        POST /api/v2/outbound/digitalrulesets

        Permissions: any of outbound:digitalRuleSet:add.

        Parameters:
            body: What is sent: a digital rule set (rules, name, contact list and 5 more).
        """
        ...

    def post_outbound_dnclist_emailaddresses(
        self,
        dnc_list_id: str,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> None:
        """Add email addresses to a do-not-call list.

        POST /api/v2/outbound/dnclists/{dncListId}/emailaddresses

        Permissions: any of outbound:dnc:add.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def post_outbound_dnclist_export(
        self,
        dnc_list_id: str,
        **options: Unpack[CallOptions],
    ) -> DomainEntityRef:
        """Export a do-not-call list.

        POST /api/v2/outbound/dnclists/{dncListId}/export

        Permissions: all of outbound:dnc:view, outbound:dncList:view.
        """
        ...

    def post_outbound_dnclist_phonenumbers(
        self,
        dnc_list_id: str,
        body: Sequence[str],
        *,
        expiration_date_time: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add phone numbers to a do-not-call list.

        POST /api/v2/outbound/dnclists/{dncListId}/phonenumbers

        Permissions: any of outbound:dnc:add.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def post_outbound_dnclists(
        self,
        body: DncListCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DncList:
        """Create a do-not-call list.

        POST /api/v2/outbound/dnclists

        Permissions: any of outbound:dncList:add.

        Parameters:
            body: What is sent: a do-not-call list (name, do-not-call source type, import status and 13 more).
        """
        ...

    def post_outbound_filespecificationtemplates(
        self,
        body: FileSpecificationTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FileSpecificationTemplate:
        """Create a file specification template.

        POST /api/v2/outbound/filespecificationtemplates

        Permissions: any of outbound:fileSpecificationTemplate:add.

        Parameters:
            body: What is sent: a file specification template (name, format, description and 12 more).
        """
        ...

    def post_outbound_importtemplates(
        self,
        body: ImportTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportTemplate:
        """Create an import template.

        POST /api/v2/outbound/importtemplates

        Permissions: any of outbound:importTemplate:add.

        Parameters:
            body: What is sent: an import template (contact list template, name, contact list filter and 10 more).
        """
        ...

    def post_outbound_importtemplates_bulk_add(
        self,
        body: Sequence[ImportTemplate | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ImportTemplateEntityListing:
        """Add several import templates at once.

        POST /api/v2/outbound/importtemplates/bulk/add

        Permissions: any of outbound:importTemplate:add.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: import templates (contact list template, name, contact list filter and 10 more).
        """
        ...

    def post_outbound_messagingcampaign_start(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start a messaging campaign.

        POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start

        Permissions: any of outbound:messagingCampaign:start, outbound:emailCampaign:start,
        outbound:whatsAppCampaign:start.
        """
        ...

    def post_outbound_messagingcampaign_stop(
        self,
        messaging_campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stop a messaging campaign.

        POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop

        Permissions: any of outbound:messagingCampaign:stop, outbound:emailCampaign:stop,
        outbound:whatsAppCampaign:stop.
        """
        ...

    def post_outbound_messagingcampaigns(
        self,
        body: MessagingCampaign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingCampaign:
        """Create a messaging campaign.

        POST /api/v2/outbound/messagingcampaigns

        Permissions: any of outbound:messagingCampaign:add, outbound:emailCampaign:add,
        outbound:whatsAppCampaign:add.

        Parameters:
            body: What is sent: a messaging campaign (contact list, messages per minute, name and 17 more).
        """
        ...

    def post_outbound_messagingcampaigns_progress(
        self,
        body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[CampaignProgress]:
        """Get the progress of several messaging campaigns.

        POST /api/v2/outbound/messagingcampaigns/progress

        Permissions: any of outbound:messagingCampaign:view, outbound:emailCampaign:view.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a list of texts.
        """
        ...

    def post_outbound_rulesets(
        self,
        body: RuleSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RuleSet:
        """Create an outbound rule set.

        POST /api/v2/outbound/rulesets

        Permissions: any of outbound:ruleSet:add.

        Parameters:
            body: What is sent: a rule set (name, rules, contact list and 6 more).
        """
        ...

    def post_outbound_sequences(
        self,
        body: CampaignSequence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignSequence:
        """Create a campaign sequence.

        POST /api/v2/outbound/sequences

        Permissions: any of outbound:campaignSequence:add.

        Parameters:
            body: What is sent: a campaign sequence (campaigns, current campaign, status and 8 more).
        """
        ...

    def put_outbound_attemptlimit(
        self,
        attempt_limits_id: str,
        body: AttemptLimits | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AttemptLimits:
        """Update an attempt limit.

        PUT /api/v2/outbound/attemptlimits/{attemptLimitsId}

        Permissions: any of outbound:attemptLimits:edit.

        Parameters:
            body: What is sent: an attempt limits (name, max attempts per contact, max attempts per number and 8
                more).
        """
        ...

    def put_outbound_callabletimeset(
        self,
        callable_time_set_id: str,
        body: CallableTimeSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CallableTimeSet:
        """Update a callable time set.

        PUT /api/v2/outbound/callabletimesets/{callableTimeSetId}

        Permissions: any of outbound:callableTimeSet:edit.

        Parameters:
            body: What is sent: a callable time set (name, callable times and 5 more).
        """
        ...

    def put_outbound_callanalysisresponseset(
        self,
        call_analysis_set_id: str,
        body: ResponseSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ResponseSet:
        """Update a call analysis response set.

        PUT /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}

        Permissions: any of outbound:responseSet:edit.

        Parameters:
            body: What is sent: a response set (name, responses, beep detection enabled and 6 more).
        """
        ...

    def put_outbound_campaign(
        self,
        campaign_id: str,
        body: Campaign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """Update a campaign.

        PUT /api/v2/outbound/campaigns/{campaignId}

        Permissions: all of outbound:campaign:edit.

        Parameters:
            body: What is sent: a campaign (name, contact list, dialing mode and 36 more).
        """
        ...

    def put_outbound_campaign_agent(
        self,
        campaign_id: str,
        user_id: str,
        body: Agent | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> str:
        """Set the stage of an agent in a campaign.

        PUT /api/v2/outbound/campaigns/{campaignId}/agents/{userId}

        Parameters:
            body: What is sent: an agent (stage).
        """
        ...

    def put_outbound_campaignrule(
        self,
        campaign_rule_id: str,
        body: CampaignRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignRule:
        """Update a campaign rule.

        PUT /api/v2/outbound/campaignrules/{campaignRuleId}

        Permissions: any of outbound:campaignRule:edit.

        Parameters:
            body: What is sent: a campaign rule (name, campaign rule entities, campaign rule conditions and 11 more).
        """
        ...

    def put_outbound_contactlist(
        self,
        contact_list_id: str,
        body: ContactList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactList:
        """Update a contact list.

        PUT /api/v2/outbound/contactlists/{contactListId}

        Permissions: any of outbound:contactList:edit.

        Parameters:
            body: What is sent: a contact list (column names, name, division and 16 more).
        """
        ...

    def put_outbound_contactlist_contact(
        self,
        contact_list_id: str,
        contact_id: str,
        body: DialerContact | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DialerContact:
        """Update a contact of a contact list.

        PUT /api/v2/outbound/contactlists/{contactListId}/contacts/{contactId}

        Permissions: any of outbound:contact:edit.

        Parameters:
            body: What is sent: a dialer contact (contact list id, data, name and 11 more).
        """
        ...

    def put_outbound_contactlistfilter(
        self,
        contact_list_filter_id: str,
        body: ContactListFilter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListFilter:
        """Update a contact list filter.

        PUT /api/v2/outbound/contactlistfilters/{contactListFilterId}

        Permissions: any of outbound:contactListFilter:edit.

        Parameters:
            body: What is sent: a contact list filter (name, contact list, contact list template and 8 more).
        """
        ...

    def put_outbound_contactlisttemplate(
        self,
        contact_list_template_id: str,
        body: ContactListTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ContactListTemplate:
        """Update a contact list template.

        PUT /api/v2/outbound/contactlisttemplates/{contactListTemplateId}

        Permissions: any of outbound:contactListTemplate:edit.

        Parameters:
            body: What is sent: a contact list template (column names, name, phone columns and 13 more).
        """
        ...

    def put_outbound_digitalruleset(
        self,
        digital_rule_set_id: str,
        body: DigitalRuleSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DigitalRuleSet:
        """Update a digital rule set.

        PUT /api/v2/outbound/digitalrulesets/{digitalRuleSetId}

        Permissions: any of outbound:digitalRuleSet:edit.

        Parameters:
            body: What is sent: a digital rule set (rules, name, contact list and 5 more).
        """
        ...

    def put_outbound_dnclist(
        self,
        dnc_list_id: str,
        body: DncList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DncList:
        """Update a do-not-call list.

        PUT /api/v2/outbound/dnclists/{dncListId}

        Permissions: any of outbound:dncList:edit.

        Parameters:
            body: What is sent: a do-not-call list (name, do-not-call source type, import status and 13 more).
        """
        ...

    def put_outbound_filespecificationtemplate(
        self,
        file_specification_template_id: str,
        body: FileSpecificationTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FileSpecificationTemplate:
        """Update a file specification template.

        PUT /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}

        Permissions: any of outbound:fileSpecificationTemplate:edit.

        Parameters:
            body: What is sent: a file specification template (name, format, description and 12 more).
        """
        ...

    def put_outbound_importtemplate(
        self,
        import_template_id: str,
        body: ImportTemplate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportTemplate:
        """Update an import template.

        PUT /api/v2/outbound/importtemplates/{importTemplateId}

        Permissions: any of outbound:importTemplate:edit.

        Parameters:
            body: What is sent: an import template (contact list template, name, contact list filter and 10 more).
        """
        ...

    def put_outbound_messagingcampaign(
        self,
        messaging_campaign_id: str,
        body: MessagingCampaign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingCampaign:
        """Update a messaging campaign.

        PUT /api/v2/outbound/messagingcampaigns/{messagingCampaignId}

        Permissions: any of outbound:messagingCampaign:edit, outbound:emailCampaign:edit,
        outbound:whatsAppCampaign:edit.

        Parameters:
            body: What is sent: a messaging campaign (contact list, messages per minute, name and 17 more).
        """
        ...

    def put_outbound_ruleset(
        self,
        rule_set_id: str,
        body: RuleSet | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RuleSet:
        """Update an outbound rule set.

        PUT /api/v2/outbound/rulesets/{ruleSetId}

        Permissions: any of outbound:ruleSet:edit.

        Parameters:
            body: What is sent: a rule set (name, rules, contact list and 6 more).
        """
        ...

    def put_outbound_schedules_campaign(
        self,
        campaign_id: str,
        body: CampaignSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignSchedule:
        """Update the schedule of a campaign.

        PUT /api/v2/outbound/schedules/campaigns/{campaignId}

        Permissions: any of outbound:schedule:edit.

        Parameters:
            body: What is sent: a campaign schedule (intervals, campaign, name and 6 more).
        """
        ...

    def put_outbound_schedules_emailcampaign(
        self,
        email_campaign_id: str,
        body: EmailCampaignSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailCampaignSchedule:
        """Update the schedule of an email campaign.

        PUT /api/v2/outbound/schedules/emailcampaigns/{emailCampaignId}

        Permissions: any of outbound:emailCampaignSchedule:edit.

        Parameters:
            body: What is sent: an email campaign schedule (intervals, email campaign, name and 6 more).
        """
        ...

    def put_outbound_schedules_messagingcampaign(
        self,
        messaging_campaign_id: str,
        body: MessagingCampaignSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MessagingCampaignSchedule:
        """Update the schedule of a messaging campaign.

        PUT /api/v2/outbound/schedules/messagingcampaigns/{messagingCampaignId}

        Permissions: any of outbound:messagingCampaignSchedule:edit.

        Parameters:
            body: What is sent: a messaging campaign schedule (intervals, messaging campaign, name and 6 more).
        """
        ...

    def put_outbound_schedules_sequence(
        self,
        sequence_id: str,
        body: SequenceSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SequenceSchedule:
        """Update the schedule of a campaign sequence.

        PUT /api/v2/outbound/schedules/sequences/{sequenceId}

        Permissions: any of outbound:schedule:edit.

        Parameters:
            body: What is sent: a sequence schedule (intervals, sequence, name and 6 more).
        """
        ...

    def put_outbound_sequence(
        self,
        sequence_id: str,
        body: CampaignSequence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CampaignSequence:
        """Update a campaign sequence.

        PUT /api/v2/outbound/sequences/{sequenceId}

        Permissions: any of outbound:campaignSequence:edit.

        Parameters:
            body: What is sent: a campaign sequence (campaigns, current campaign, status and 8 more).
        """
        ...

    def put_outbound_wrapupcodemappings(
        self,
        body: WrapUpCodeMapping | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WrapUpCodeMapping:
        """Update the wrap-up code mappings.

        PUT /api/v2/outbound/wrapupcodemappings

        Permissions: any of outbound:wrapUpCodeMapping:edit.

        Parameters:
            body: What is sent: a wrap up code mapping (name, default set, mapping and 5 more).
        """
        ...
