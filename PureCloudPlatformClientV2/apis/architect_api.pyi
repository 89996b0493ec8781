# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    ArchitectJobStateResponse, ConsumedResourcesEntityListing, ConsumingResourcesEntityListing, CriteriaQuery,
    DataTable, DataTableExportJob, DataTableImportEntityListing, DataTableImportJob, DataTableRowEntityListing,
    DataTablesDomainEntityListing, DependencyObject, DependencyObjectEntityListing, DependencyStatus, DependencyType,
    DependencyTypeEntityListing, EmergencyGroup, EmergencyGroupDivisionViewEntityListing, EmergencyGroupListing,
    ExecutionDataEntity, ExecutionDataFlowSettingsResponse, ExecutionDataRequest, ExecutionDataSettingsRequest, Flow,
    FlowDivisionViewEntityListing, FlowEntityListing, FlowExecutionLaunchRequest, FlowExecutionLaunchResponse,
    FlowHealth, FlowHealthIntent, FlowHealthUtterance, FlowLogLevelCharacteristicsDefinitions, FlowLogLevelRequest,
    FlowMilestone, FlowMilestoneDivisionViewEntityListing, FlowMilestoneListing, FlowOutcome,
    FlowOutcomeDivisionViewEntityListing, FlowOutcomeListing, FlowResultEntityListing, FlowRuntimeExecution,
    FlowSettingsResponse, FlowSettingsResponseEntityListing, FlowVersion, FlowVersionEntityListing,
    FlowsQueryCriteriaResponse, GetFlowExecutionDataJobResult, Grammar, GrammarFileUploadRequest, GrammarLanguage,
    GrammarLanguageUpdate, GrammarListing, HistoryEntry, HistoryListing, IVR, IVRDivisionViewEntityListing,
    IVREntityListing, Operation, Prompt, PromptAsset, PromptAssetCreate, PromptAssetEntityListing, PromptEntityListing,
    RegisterArchitectJobResponse, Schedule, ScheduleDivisionViewEntityListing, ScheduleEntityListing, ScheduleGroup,
    ScheduleGroupDivisionViewEntityListing, ScheduleGroupEntityListing, SystemPrompt, SystemPromptAsset,
    SystemPromptAssetEntityListing, SystemPromptEntityListing, UploadUrlResponse,
)
from ..operation import Api, CallOptions

class _DataTableExportJob(DataTableExportJob, behaviour.JobStart[behaviour.Item]):
    """DataTableExportJob, for a type checker with what the results of the job are."""

class _DataTableImportJob(DataTableImportJob, behaviour.JobStart[behaviour.Item]):
    """DataTableImportJob, for a type checker with what the results of the job are."""

class _FlowExecutionLaunchResponse(FlowExecutionLaunchResponse, behaviour.JobStart[behaviour.Item]):
    """FlowExecutionLaunchResponse, for a type checker with what the results of the job are."""

class _GetFlowExecutionDataJobResult(GetFlowExecutionDataJobResult, behaviour.JobStart[behaviour.Item]):
    """GetFlowExecutionDataJobResult, for a type checker with what the results of the job are."""

class _Operation(Operation, behaviour.JobStart[behaviour.Item]):
    """Operation, for a type checker with what the results of the job are."""

class _RegisterArchitectJobResponse(RegisterArchitectJobResponse, behaviour.JobStart[behaviour.Item]):
    """RegisterArchitectJobResponse, for a type checker with what the results of the job are."""

class ArchitectApi(Api):
    """The Architect operations of the Platform API."""

    def delete_architect_emergencygroup(
        self,
        emergency_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an emergency group.

        DELETE /api/v2/architect/emergencygroups/{emergencyGroupId}

        Permissions: all of routing:emergencyGroup:delete.
        """
        ...

    def delete_architect_grammar(
        self,
        grammar_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a grammar.

        DELETE /api/v2/architect/grammars/{grammarId}

        Permissions: all of architect:grammar:delete.
        """
        ...

    def delete_architect_grammar_language(
        self,
        grammar_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a language of a grammar.

        DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}

        Permissions: all of architect:grammar:edit.
        """
        ...

    def delete_architect_grammar_language_files_dtmf(
        self,
        grammar_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the DTMF file of a language in a grammar.

        DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf

        Permissions: all of architect:grammar:edit.
        """
        ...

    def delete_architect_grammar_language_files_voice(
        self,
        grammar_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the voice file of a language in a grammar.

        DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice

        Permissions: all of architect:grammar:edit.
        """
        ...

    def delete_architect_ivr(
        self,
        ivr_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an IVR.

        DELETE /api/v2/architect/ivrs/{ivrId}

        Permissions: all of routing:callRoute:delete.
        """
        ...

    def delete_architect_prompt(
        self,
        prompt_id: str,
        *,
        all_resources: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a prompt.

        DELETE /api/v2/architect/prompts/{promptId}

        Permissions: all of architect:userPrompt:delete.
        """
        ...

    def delete_architect_prompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a resource of a prompt.

        DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}

        Permissions: all of architect:userPrompt:edit.
        """
        ...

    def delete_architect_prompt_resource_audio(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the audio of a resource in a prompt.

        DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio

        Permissions: all of architect:userPrompt:edit.
        """
        ...

    def delete_architect_prompts(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> Operation:
        """Delete prompts.

        DELETE /api/v2/architect/prompts

        Permissions: all of architect:userPrompt:delete.
        """
        ...

    def delete_architect_schedule(
        self,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a schedule.

        DELETE /api/v2/architect/schedules/{scheduleId}

        Permissions: all of routing:schedule:delete.
        """
        ...

    def delete_architect_schedulegroup(
        self,
        schedule_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a schedule group.

        DELETE /api/v2/architect/schedulegroups/{scheduleGroupId}

        Permissions: all of routing:scheduleGroup:delete.
        """
        ...

    def delete_architect_systemprompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a resource of a system prompt.

        DELETE /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}

        Permissions: all of architect:systemPrompt:edit.
        """
        ...

    def delete_flow(
        self,
        flow_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a flow.

        DELETE /api/v2/flows/{flowId}

        Permissions: any of architect:flow:delete.
        """
        ...

    def delete_flow_instances_settings_loglevels(
        self,
        flow_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the log level of a flow's instances.

        DELETE /api/v2/flows/{flowId}/instances/settings/loglevels

        Permissions: all of architect:flowLogLevel:delete.
        """
        ...

    def delete_flows(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> Operation:
        """Delete flows.

        DELETE /api/v2/flows

        Permissions: any of architect:flow:delete.
        """
        ...

    def delete_flows_datatable(
        self,
        datatable_id: str,
        *,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a data table.

        DELETE /api/v2/flows/datatables/{datatableId}

        Permissions: any of architect:datatable:delete.

        Parameters:
            force: default False.
        """
        ...

    def delete_flows_datatable_row(
        self,
        datatable_id: str,
        row_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a row of a data table.

        DELETE /api/v2/flows/datatables/{datatableId}/rows/{rowId}

        Permissions: any of architect:datatable:delete, architect:datatableRow:delete.
        """
        ...

    def delete_flows_instances_settings_loglevels_default(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the default log level of flow instances.

        DELETE /api/v2/flows/instances/settings/loglevels/default

        Permissions: any of architect:flowLogLevelDefault:delete.
        """
        ...

    def delete_flows_milestone(
        self,
        milestone_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a flow milestone.

        DELETE /api/v2/flows/milestones/{milestoneId}

        Permissions: all of architect:flowMilestone:delete.
        """
        ...

    def get_architect_dependencytracking(
        self,
        name: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        object_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        consumed_resources: bool | None = None,
        consuming_resources: bool | None = None,
        consumed_resource_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        consuming_resource_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> DependencyObjectEntityListing:
        """List the objects that dependency tracking knows by their name.

        GET /api/v2/architect/dependencytracking

        Permissions: all of architect:dependencyTracking:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            name: Name to look for or to use.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            object_type: Kind of object; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT,
                BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW, COMPOSERSCRIPT,
                CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT, DIALOGENGINEBOTVERSION,
                DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE, EMERGENCYGROUP, FLOWACTION,
                FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE, INBOUNDCALLFLOW, INBOUNDCHATFLOW,
                INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW, INQUEUEEMAILFLOW,
                INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT, LANGUAGE, LEXBOT,
                LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT, NUANCEMIXINTEGRATION, OAUTHCLIENT,
                OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE, SCHEDULEGROUP, SECUREACTION,
                SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW, SYSTEMPROMPT, TTSENGINE,
                TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW, VOICESURVEYFLOW, WIDGET,
                WORKFLOW, WORKITEMFLOW, WORKTYPE.
            consumed_resource_type: Kind of consumed resource; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE,
                AUDIOCONNECTORBOT, BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW,
                COMPOSERSCRIPT, CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT,
                DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE,
                EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE,
                INBOUNDCALLFLOW, INBOUNDCHATFLOW, INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW,
                INQUEUEEMAILFLOW, INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT,
                LANGUAGE, LEXBOT, LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT,
                NUANCEMIXINTEGRATION, OAUTHCLIENT, OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE,
                SCHEDULEGROUP, SECUREACTION, SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW,
                SYSTEMPROMPT, TTSENGINE, TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW,
                VOICESURVEYFLOW, WIDGET, WORKFLOW, WORKITEMFLOW, WORKTYPE.
            consuming_resource_type: Kind of consuming resource; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE,
                AUDIOCONNECTORBOT, BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW,
                COMPOSERSCRIPT, CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT,
                DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE,
                EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE,
                INBOUNDCALLFLOW, INBOUNDCHATFLOW, INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW,
                INQUEUEEMAILFLOW, INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT,
                LANGUAGE, LEXBOT, LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT,
                NUANCEMIXINTEGRATION, OAUTHCLIENT, OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE,
                SCHEDULEGROUP, SECUREACTION, SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW,
                SYSTEMPROMPT, TTSENGINE, TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW,
                VOICESURVEYFLOW, WIDGET, WORKFLOW, WORKITEMFLOW, WORKTYPE.
        """
        ...

    def get_architect_dependencytracking_build(
        self,
        **options: Unpack[CallOptions],
    ) -> DependencyStatus:
        """Get how far the build of dependency tracking is.

        GET /api/v2/architect/dependencytracking/build

        Permissions: all of architect:dependencyTracking:view.
        """
        ...

    def get_architect_dependencytracking_consumedresources(
        self,
        id: str,
        version: str,
        object_type: Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ],
        *,
        resource_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ConsumedResourcesEntityListing:
        """List the resources that an object uses.

        GET /api/v2/architect/dependencytracking/consumedresources

        Permissions: all of architect:dependencyTracking:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            version: Version to choose or to work with.
            object_type: Kind of object; ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
                BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW, COMPOSERSCRIPT, CONTACTLIST,
                DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT, DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT,
                DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE, EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE,
                FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE, INBOUNDCALLFLOW, INBOUNDCHATFLOW,
                INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW, INQUEUEEMAILFLOW,
                INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT, LANGUAGE, LEXBOT,
                LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT, NUANCEMIXINTEGRATION, OAUTHCLIENT,
                OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE, SCHEDULEGROUP, SECUREACTION,
                SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW, SYSTEMPROMPT, TTSENGINE,
                TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW, VOICESURVEYFLOW, WIDGET,
                WORKFLOW, WORKITEMFLOW, WORKTYPE.
            resource_type: Kind of resource; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT,
                BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW, COMPOSERSCRIPT,
                CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT, DIALOGENGINEBOTVERSION,
                DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE, EMERGENCYGROUP, FLOWACTION,
                FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE, INBOUNDCALLFLOW, INBOUNDCHATFLOW,
                INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW, INQUEUEEMAILFLOW,
                INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT, LANGUAGE, LEXBOT,
                LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT, NUANCEMIXINTEGRATION, OAUTHCLIENT,
                OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE, SCHEDULEGROUP, SECUREACTION,
                SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW, SYSTEMPROMPT, TTSENGINE,
                TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW, VOICESURVEYFLOW, WIDGET,
                WORKFLOW, WORKITEMFLOW, WORKTYPE.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_architect_dependencytracking_consumingresources(
        self,
        id: str,
        object_type: Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ],
        *,
        resource_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        version: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        flow_filter: Literal["checkedIn", "published"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ConsumingResourcesEntityListing:
        """List the resources that use an object.

        GET /api/v2/architect/dependencytracking/consumingresources

        Permissions: all of architect:dependencyTracking:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            object_type: Kind of object; ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
                BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW, COMPOSERSCRIPT, CONTACTLIST,
                DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT, DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT,
                DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE, EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE,
                FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE, INBOUNDCALLFLOW, INBOUNDCHATFLOW,
                INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW, INQUEUEEMAILFLOW,
                INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT, LANGUAGE, LEXBOT,
                LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT, NUANCEMIXINTEGRATION, OAUTHCLIENT,
                OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE, SCHEDULEGROUP, SECUREACTION,
                SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW, SYSTEMPROMPT, TTSENGINE,
                TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW, VOICESURVEYFLOW, WIDGET,
                WORKFLOW, WORKITEMFLOW, WORKTYPE.
            resource_type: Kind of resource; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT,
                BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW, COMPOSERSCRIPT,
                CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT, DIALOGENGINEBOTVERSION,
                DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE, EMERGENCYGROUP, FLOWACTION,
                FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE, INBOUNDCALLFLOW, INBOUNDCHATFLOW,
                INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW, INQUEUEEMAILFLOW,
                INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT, LANGUAGE, LEXBOT,
                LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT, NUANCEMIXINTEGRATION, OAUTHCLIENT,
                OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE, SCHEDULEGROUP, SECUREACTION,
                SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW, SYSTEMPROMPT, TTSENGINE,
                TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW, VOICESURVEYFLOW, WIDGET,
                WORKFLOW, WORKITEMFLOW, WORKTYPE.
            version: Version to choose or to work with.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            flow_filter: checkedIn, published.
        """
        ...

    def get_architect_dependencytracking_deletedresourceconsumers(
        self,
        *,
        name: str | None = None,
        object_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        flow_filter: Literal["checkedIn", "published"] | None = None,
        consumed_resources: bool | None = None,
        consumed_resource_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DependencyObjectEntityListing:
        """List the objects that use deleted resources.

        GET /api/v2/architect/dependencytracking/deletedresourceconsumers

        Permissions: all of architect:dependencyTracking:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            name: Name to look for or to use.
            object_type: Kind of object; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT,
                BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW, COMPOSERSCRIPT,
                CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT, DIALOGENGINEBOTVERSION,
                DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE, EMERGENCYGROUP, FLOWACTION,
                FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE, INBOUNDCALLFLOW, INBOUNDCHATFLOW,
                INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW, INQUEUEEMAILFLOW,
                INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT, LANGUAGE, LEXBOT,
                LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT, NUANCEMIXINTEGRATION, OAUTHCLIENT,
                OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE, SCHEDULEGROUP, SECUREACTION,
                SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW, SYSTEMPROMPT, TTSENGINE,
                TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW, VOICESURVEYFLOW, WIDGET,
                WORKFLOW, WORKITEMFLOW, WORKTYPE.
            flow_filter: checkedIn, published.
            consumed_resources: default False.
            consumed_resource_type: Kind of consumed resource; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE,
                AUDIOCONNECTORBOT, BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW,
                COMPOSERSCRIPT, CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT,
                DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE,
                EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE,
                INBOUNDCALLFLOW, INBOUNDCHATFLOW, INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW,
                INQUEUEEMAILFLOW, INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT,
                LANGUAGE, LEXBOT, LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT,
                NUANCEMIXINTEGRATION, OAUTHCLIENT, OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE,
                SCHEDULEGROUP, SECUREACTION, SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW,
                SYSTEMPROMPT, TTSENGINE, TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW,
                VOICESURVEYFLOW, WIDGET, WORKFLOW, WORKITEMFLOW, WORKTYPE.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_architect_dependencytracking_object(
        self,
        id: str,
        *,
        version: str | None = None,
        object_type: Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ] | None = None,
        consumed_resources: bool | None = None,
        consuming_resources: bool | None = None,
        consumed_resource_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        consuming_resource_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        consumed_resource_request: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DependencyObject:
        """Get an object from dependency tracking.

        GET /api/v2/architect/dependencytracking/object

        Permissions: all of architect:dependencyTracking:view.

        Parameters:
            version: Version to choose or to work with.
            object_type: Kind of object; ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
                BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW, COMPOSERSCRIPT, CONTACTLIST,
                DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT, DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT,
                DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE, EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE,
                FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE, INBOUNDCALLFLOW, INBOUNDCHATFLOW,
                INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW, INQUEUEEMAILFLOW,
                INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT, LANGUAGE, LEXBOT,
                LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT, NUANCEMIXINTEGRATION, OAUTHCLIENT,
                OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE, SCHEDULEGROUP, SECUREACTION,
                SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW, SYSTEMPROMPT, TTSENGINE,
                TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW, VOICESURVEYFLOW, WIDGET,
                WORKFLOW, WORKITEMFLOW, WORKTYPE.
            consumed_resource_type: Kind of consumed resource; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE,
                AUDIOCONNECTORBOT, BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW,
                COMPOSERSCRIPT, CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT,
                DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE,
                EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE,
                INBOUNDCALLFLOW, INBOUNDCHATFLOW, INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW,
                INQUEUEEMAILFLOW, INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT,
                LANGUAGE, LEXBOT, LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT,
                NUANCEMIXINTEGRATION, OAUTHCLIENT, OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE,
                SCHEDULEGROUP, SECUREACTION, SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW,
                SYSTEMPROMPT, TTSENGINE, TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW,
                VOICESURVEYFLOW, WIDGET, WORKFLOW, WORKITEMFLOW, WORKTYPE.
            consuming_resource_type: Kind of consuming resource; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE,
                AUDIOCONNECTORBOT, BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW,
                COMPOSERSCRIPT, CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT,
                DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE,
                EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE,
                INBOUNDCALLFLOW, INBOUNDCHATFLOW, INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW,
                INQUEUEEMAILFLOW, INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT,
                LANGUAGE, LEXBOT, LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT,
                NUANCEMIXINTEGRATION, OAUTHCLIENT, OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE,
                SCHEDULEGROUP, SECUREACTION, SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW,
                SYSTEMPROMPT, TTSENGINE, TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW,
                VOICESURVEYFLOW, WIDGET, WORKFLOW, WORKITEMFLOW, WORKTYPE.
        """
        ...

    def get_architect_dependencytracking_type(
        self,
        type_id: str,
        **options: Unpack[CallOptions],
    ) -> DependencyType:
        """Get a dependency tracking type.

        GET /api/v2/architect/dependencytracking/types/{typeId}

        Permissions: all of architect:dependencyTracking:view.
        """
        ...

    def get_architect_dependencytracking_types(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DependencyTypeEntityListing:
        """List the dependency tracking types.

        GET /api/v2/architect/dependencytracking/types

        Permissions: all of architect:dependencyTracking:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_architect_dependencytracking_updatedresourceconsumers(
        self,
        *,
        name: str | None = None,
        object_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        consumed_resources: bool | None = None,
        consumed_resource_type: Sequence[Literal[
            "ACDLANGUAGE", "ACDSKILL", "ACDWRAPUPCODE", "AUDIOCONNECTORBOT", "BOTCONNECTORBOT",
            "BOTCONNECTORINTEGRATION", "BOTFLOW", "BRIDGEACTION", "COMMONMODULEFLOW", "COMPOSERSCRIPT", "CONTACTLIST",
            "DATAACTION", "DATATABLE", "DECISIONTABLE", "DIALOGENGINEBOT", "DIALOGENGINEBOTVERSION", "DIALOGFLOWAGENT",
            "DIALOGFLOWCXAGENT", "DIGITALBOTFLOW", "EMAILROUTE", "EMERGENCYGROUP", "FLOWACTION", "FLOWDATATYPE",
            "FLOWMILESTONE", "FLOWOUTCOME", "GRAMMAR", "GROUP", "IMAGE", "INBOUNDCALLFLOW", "INBOUNDCHATFLOW",
            "INBOUNDEMAILFLOW", "INBOUNDSHORTMESSAGEFLOW", "INQUEUECALLFLOW", "INQUEUEEMAILFLOW",
            "INQUEUESHORTMESSAGEFLOW", "IVRCONFIGURATION", "KNOWLEDGEBASE", "KNOWLEDGEBASEDOCUMENT", "LANGUAGE",
            "LEXBOT", "LEXBOTALIAS", "LEXV2BOT", "LEXV2BOTALIAS", "NLUDOMAIN", "NUANCEMIXBOT", "NUANCEMIXINTEGRATION",
            "OAUTHCLIENT", "OUTBOUNDCALLFLOW", "QUEUE", "RECORDINGPOLICY", "RESPONSE", "SCHEDULE", "SCHEDULEGROUP",
            "SECUREACTION", "SECURECALLFLOW", "SMSPHONENUMBER", "STTENGINE", "SURVEYFORM", "SURVEYINVITEFLOW",
            "SYSTEMPROMPT", "TTSENGINE", "TTSVOICE", "USER", "USERPROMPT", "UTILIZATIONLABEL", "VOICEFLOW",
            "VOICEMAILFLOW", "VOICESURVEYFLOW", "WIDGET", "WORKFLOW", "WORKITEMFLOW", "WORKTYPE",
        ]] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DependencyObjectEntityListing:
        """List the objects that use updated resources.

        GET /api/v2/architect/dependencytracking/updatedresourceconsumers

        Permissions: all of architect:dependencyTracking:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            name: Name to look for or to use.
            object_type: Kind of object; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT,
                BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW, COMPOSERSCRIPT,
                CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT, DIALOGENGINEBOTVERSION,
                DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE, EMERGENCYGROUP, FLOWACTION,
                FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE, INBOUNDCALLFLOW, INBOUNDCHATFLOW,
                INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW, INQUEUEEMAILFLOW,
                INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT, LANGUAGE, LEXBOT,
                LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT, NUANCEMIXINTEGRATION, OAUTHCLIENT,
                OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE, SCHEDULEGROUP, SECUREACTION,
                SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW, SYSTEMPROMPT, TTSENGINE,
                TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW, VOICESURVEYFLOW, WIDGET,
                WORKFLOW, WORKITEMFLOW, WORKTYPE.
            consumed_resources: default False.
            consumed_resource_type: Kind of consumed resource; any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE,
                AUDIOCONNECTORBOT, BOTCONNECTORBOT, BOTCONNECTORINTEGRATION, BOTFLOW, BRIDGEACTION, COMMONMODULEFLOW,
                COMPOSERSCRIPT, CONTACTLIST, DATAACTION, DATATABLE, DECISIONTABLE, DIALOGENGINEBOT,
                DIALOGENGINEBOTVERSION, DIALOGFLOWAGENT, DIALOGFLOWCXAGENT, DIGITALBOTFLOW, EMAILROUTE,
                EMERGENCYGROUP, FLOWACTION, FLOWDATATYPE, FLOWMILESTONE, FLOWOUTCOME, GRAMMAR, GROUP, IMAGE,
                INBOUNDCALLFLOW, INBOUNDCHATFLOW, INBOUNDEMAILFLOW, INBOUNDSHORTMESSAGEFLOW, INQUEUECALLFLOW,
                INQUEUEEMAILFLOW, INQUEUESHORTMESSAGEFLOW, IVRCONFIGURATION, KNOWLEDGEBASE, KNOWLEDGEBASEDOCUMENT,
                LANGUAGE, LEXBOT, LEXBOTALIAS, LEXV2BOT, LEXV2BOTALIAS, NLUDOMAIN, NUANCEMIXBOT,
                NUANCEMIXINTEGRATION, OAUTHCLIENT, OUTBOUNDCALLFLOW, QUEUE, RECORDINGPOLICY, RESPONSE, SCHEDULE,
                SCHEDULEGROUP, SECUREACTION, SECURECALLFLOW, SMSPHONENUMBER, STTENGINE, SURVEYFORM, SURVEYINVITEFLOW,
                SYSTEMPROMPT, TTSENGINE, TTSVOICE, USER, USERPROMPT, UTILIZATIONLABEL, VOICEFLOW, VOICEMAILFLOW,
                VOICESURVEYFLOW, WIDGET, WORKFLOW, WORKITEMFLOW, WORKTYPE.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_architect_emergencygroup(
        self,
        emergency_group_id: str,
        **options: Unpack[CallOptions],
    ) -> EmergencyGroup:
        """Get an emergency group.

        GET /api/v2/architect/emergencygroups/{emergencyGroupId}

        Permissions: all of routing:emergencyGroup:view.
        """
        ...

    def get_architect_emergencygroups(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmergencyGroupListing:
        """List the emergency groups.

        GET /api/v2/architect/emergencygroups

        Permissions: all of routing:emergencyGroup:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
        """
        ...

    def get_architect_emergencygroups_divisionviews(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmergencyGroupDivisionViewEntityListing:
        """List the emergency groups by division.

        GET /api/v2/architect/emergencygroups/divisionviews

        Permissions: all of routing:emergencyGroup:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_architect_grammar(
        self,
        grammar_id: str,
        *,
        include_file_urls: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Grammar:
        """Get a grammar.

        GET /api/v2/architect/grammars/{grammarId}

        Permissions: all of architect:grammar:view.
        """
        ...

    def get_architect_grammar_language(
        self,
        grammar_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> GrammarLanguage:
        """Get a language of a grammar.

        GET /api/v2/architect/grammars/{grammarId}/languages/{languageCode}

        Permissions: all of architect:grammar:view.
        """
        ...

    def get_architect_grammars(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["description", "id", "name"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        description: str | None = None,
        name_or_description: str | None = None,
        include_file_urls: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> GrammarListing:
        """List the grammars.

        GET /api/v2/architect/grammars

        Permissions: all of architect:grammar:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; description, id, name; default id.
            sort_order: Direction of the order; asc, desc; default asc.
            name: Name to look for or to use.
            name_or_description: Part of a name or description to look for.
        """
        ...

    def get_architect_ivr(
        self,
        ivr_id: str,
        **options: Unpack[CallOptions],
    ) -> IVR:
        """Get an IVR.

        GET /api/v2/architect/ivrs/{ivrId}

        Permissions: all of routing:callRoute:view.
        """
        ...

    def get_architect_ivrs(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        name: str | None = None,
        dnis: str | None = None,
        schedule_group: str | None = None,
        **options: Unpack[CallOptions],
    ) -> IVREntityListing:
        """List the IVRs.

        GET /api/v2/architect/ivrs

        Permissions: all of routing:callRoute:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
        """
        ...

    def get_architect_ivrs_divisionviews(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> IVRDivisionViewEntityListing:
        """List the IVRs by division.

        GET /api/v2/architect/ivrs/divisionviews

        Permissions: all of routing:callRoute:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_architect_prompt(
        self,
        prompt_id: str,
        *,
        include_media_uris: bool | None = None,
        include_resources: bool | None = None,
        language: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Prompt:
        """Get a prompt.

        GET /api/v2/architect/prompts/{promptId}

        Permissions: all of architect:userPrompt:view.

        Parameters:
            include_media_uris: default True.
            include_resources: default True.
            language: Language to choose or to answer in.
        """
        ...

    def get_architect_prompt_history_history_id(
        self,
        prompt_id: str,
        history_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: str | None = None,
        sort_by: Literal["action", "timestamp", "user"] | None = None,
        action: Sequence[Literal[
            "checkin", "checkout", "create", "deactivate", "debug", "delete", "publish", "revert", "save",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> HistoryListing:
        """Get the history of a prompt that was generated before.

        GET /api/v2/architect/prompts/{promptId}/history/{historyId}

        Permissions: all of architect:userPrompt:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; default desc.
            sort_by: Field to order by; action, timestamp, user; default timestamp.
            action: any of checkin, checkout, create, deactivate, debug, delete, publish, revert, save.
        """
        ...

    def get_architect_prompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> PromptAsset:
        """Get a resource of a prompt.

        GET /api/v2/architect/prompts/{promptId}/resources/{languageCode}

        Permissions: all of architect:userPrompt:view.
        """
        ...

    def get_architect_prompt_resources(
        self,
        prompt_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PromptAssetEntityListing:
        """List the resources of a prompt.

        GET /api/v2/architect/prompts/{promptId}/resources

        Permissions: all of architect:userPrompt:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_architect_prompts(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: Sequence[str] | None = None,
        description: str | None = None,
        name_or_description: str | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        include_media_uris: bool | None = None,
        include_resources: bool | None = None,
        language: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> PromptEntityListing:
        """List the prompts.

        GET /api/v2/architect/prompts

        Permissions: all of architect:userPrompt:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            name: Name to look for or to use.
            name_or_description: Part of a name or description to look for.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
            include_media_uris: default True.
            include_resources: default True.
            language: Language to choose or to answer in.
        """
        ...

    def get_architect_schedule(
        self,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """Get a schedule.

        GET /api/v2/architect/schedules/{scheduleId}

        Permissions: all of routing:schedule:view.
        """
        ...

    def get_architect_schedulegroup(
        self,
        schedule_group_id: str,
        **options: Unpack[CallOptions],
    ) -> ScheduleGroup:
        """Get a schedule group.

        GET /api/v2/architect/schedulegroups/{scheduleGroupId}

        Permissions: all of routing:scheduleGroup:view.
        """
        ...

    def get_architect_schedulegroups(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        name: str | None = None,
        schedule_ids: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ScheduleGroupEntityListing:
        """List the schedule groups.

        GET /api/v2/architect/schedulegroups

        Permissions: all of routing:scheduleGroup:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_architect_schedulegroups_divisionviews(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ScheduleGroupDivisionViewEntityListing:
        """List the schedule groups by division.

        GET /api/v2/architect/schedulegroups/divisionviews

        Permissions: all of routing:scheduleGroup:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_architect_schedules(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ScheduleEntityListing:
        """List the schedules.

        GET /api/v2/architect/schedules

        Permissions: all of routing:schedule:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_architect_schedules_divisionviews(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ScheduleDivisionViewEntityListing:
        """List the schedules by division.

        GET /api/v2/architect/schedules/divisionviews

        Permissions: all of routing:schedule:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default name.
            sort_order: Direction of the order; default ASC.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_architect_systemprompt(
        self,
        prompt_id: str,
        *,
        include_media_uris: bool | None = None,
        include_resources: bool | None = None,
        language: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SystemPrompt:
        """Get a system prompt.

        GET /api/v2/architect/systemprompts/{promptId}

        Permissions: all of architect:systemPrompt:view.

        Parameters:
            include_media_uris: default True.
            include_resources: default True.
            language: Language to choose or to answer in.
        """
        ...

    def get_architect_systemprompt_history_history_id(
        self,
        prompt_id: str,
        history_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: str | None = None,
        sort_by: Literal["action", "timestamp", "user"] | None = None,
        action: Sequence[Literal[
            "checkin", "checkout", "create", "deactivate", "debug", "delete", "publish", "revert", "save",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> HistoryListing:
        """Get the history of a system prompt that was generated before.

        GET /api/v2/architect/systemprompts/{promptId}/history/{historyId}

        Permissions: all of architect:systemPrompt:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; default desc.
            sort_by: Field to order by; action, timestamp, user; default timestamp.
            action: any of checkin, checkout, create, deactivate, debug, delete, publish, revert, save.
        """
        ...

    def get_architect_systemprompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> SystemPromptAsset:
        """Get a resource of a system prompt.

        GET /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}

        Permissions: all of architect:systemPrompt:view.
        """
        ...

    def get_architect_systemprompt_resources(
        self,
        prompt_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SystemPromptAssetEntityListing:
        """List the resources of a system prompt.

        GET /api/v2/architect/systemprompts/{promptId}/resources

        Permissions: all of architect:systemPrompt:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
        """
        ...

    def get_architect_systemprompts(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        name: str | None = None,
        description: str | None = None,
        name_or_description: str | None = None,
        include_media_uris: bool | None = None,
        include_resources: bool | None = None,
        language: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SystemPromptEntityListing:
        """List the system prompts.

        GET /api/v2/architect/systemprompts

        Permissions: all of architect:systemPrompt:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
            name: Name to look for or to use.
            name_or_description: Part of a name or description to look for.
            include_media_uris: default True.
            include_resources: default True.
            language: Language to choose or to answer in.
        """
        ...

    def get_flow(
        self,
        flow_id: str,
        *,
        deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """Get a flow.

        GET /api/v2/flows/{flowId}

        Permissions: any of architect:flow:view.

        Parameters:
            deleted: Whether it is deleted; default False.
        """
        ...

    def get_flow_history_history_id(
        self,
        flow_id: str,
        history_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: str | None = None,
        sort_by: Literal["action", "timestamp", "user"] | None = None,
        action: Sequence[Literal[
            "checkin", "checkout", "create", "deactivate", "debug", "delete", "publish", "revert", "save",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> HistoryListing:
        """Get the history of a flow that was generated before.

        GET /api/v2/flows/{flowId}/history/{historyId}

        Permissions: any of architect:flow:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; default desc.
            sort_by: Field to order by; action, timestamp, user; default timestamp.
            action: any of checkin, checkout, create, deactivate, debug, delete, publish, revert, save.
        """
        ...

    def get_flow_instances_settings_loglevels(
        self,
        flow_id: str,
        *,
        expand: Sequence[Literal["name", "type", "logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """Get the log level of a flow's instances.

        GET /api/v2/flows/{flowId}/instances/settings/loglevels

        Permissions: all of architect:flowLogLevel:view.

        Parameters:
            expand: Further fields to include in the answer; any of name, type,
                logLevelCharacteristics.characteristics.
        """
        ...

    def get_flow_latestconfiguration(
        self,
        flow_id: str,
        *,
        deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Get the latest configuration of a flow.

        GET /api/v2/flows/{flowId}/latestconfiguration

        Permissions: any of architect:flow:view.

        Parameters:
            deleted: Whether it is deleted; default False.
        """
        ...

    def get_flow_version(
        self,
        flow_id: str,
        version_id: str,
        *,
        deleted: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowVersion:
        """Get a version of a flow.

        GET /api/v2/flows/{flowId}/versions/{versionId}

        Permissions: any of architect:flow:view.
        """
        ...

    def get_flow_version_configuration(
        self,
        flow_id: str,
        version_id: str,
        *,
        deleted: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Get the configuration of a version in a flow.

        GET /api/v2/flows/{flowId}/versions/{versionId}/configuration

        Permissions: any of architect:flow:view.
        """
        ...

    def get_flow_version_health(
        self,
        flow_id: str,
        version_id: str,
        *,
        language: Literal[
            "en-us", "en-gb", "en-au", "en-za", "en-nz", "en-ie", "fr-ca", "fr-fr", "es-us", "es-es", "es-mx", "de-de",
            "it-it", "pt-br", "pt-pt", "nl-nl",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowHealth:
        """Get the health of a version in a flow.

        GET /api/v2/flows/{flowId}/versions/{versionId}/health

        Permissions: any of architect:flow:view.

        Parameters:
            language: Language to choose or to answer in; en-us, en-gb, en-au, en-za, en-nz, en-ie, fr-ca, fr-fr,
                es-us, es-es, es-mx, de-de, it-it, pt-br, pt-pt, nl-nl.
        """
        ...

    def get_flow_version_intent_health(
        self,
        flow_id: str,
        version_id: str,
        intent_id: str,
        language: Literal[
            "en-us", "en-gb", "en-au", "en-za", "en-nz", "en-ie", "fr-ca", "fr-fr", "es-us", "es-es", "es-mx", "de-de",
            "it-it", "pt-br", "pt-pt", "nl-nl",
        ],
        **options: Unpack[CallOptions],
    ) -> FlowHealthIntent:
        """Get the health of a version's intent in a flow.

        GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health

        Permissions: any of architect:flow:view.

        Parameters:
            language: Language to choose or to answer in; en-us, en-gb, en-au, en-za, en-nz, en-ie, fr-ca, fr-fr,
                es-us, es-es, es-mx, de-de, it-it, pt-br, pt-pt, nl-nl.
        """
        ...

    def get_flow_version_intent_utterance_health(
        self,
        flow_id: str,
        version_id: str,
        intent_id: str,
        utterance_id: str,
        language: Literal[
            "en-us", "en-gb", "en-au", "en-za", "en-nz", "en-ie", "fr-ca", "fr-fr", "es-us", "es-es", "es-mx", "de-de",
            "it-it", "pt-br", "pt-pt", "nl-nl",
        ],
        **options: Unpack[CallOptions],
    ) -> FlowHealthUtterance:
        """Get the health of an intent's utterance in a flow.

        GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health

        Permissions: any of architect:flow:view.

        Parameters:
            language: Language to choose or to answer in; en-us, en-gb, en-au, en-za, en-nz, en-ie, fr-ca, fr-fr,
                es-us, es-es, es-mx, de-de, it-it, pt-br, pt-pt, nl-nl.
        """
        ...

    def get_flow_versions(
        self,
        flow_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowVersionEntityListing:
        """List the versions of a flow.

        GET /api/v2/flows/{flowId}/versions

        Permissions: any of architect:flow:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            deleted: Whether it is deleted.
        """
        ...

    def get_flows(
        self,
        *,
        type: Sequence[Literal[
            "bot", "commonmodule", "digitalbot", "inboundcall", "inboundchat", "inboundemail", "inboundshortmessage",
            "outboundcall", "inqueuecall", "inqueueemail", "inqueueshortmessage", "speech", "securecall",
            "surveyinvite", "voice", "voicemail", "voicesurvey", "workflow", "workitem",
        ]] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        description: str | None = None,
        name_or_description: str | None = None,
        publish_version_id: str | None = None,
        editable_by: str | None = None,
        locked_by: str | None = None,
        locked_by_client_id: str | None = None,
        secure: Literal["any", "checkedin", "published"] | None = None,
        deleted: bool | None = None,
        include_schemas: bool | None = None,
        published_after: str | None = None,
        published_before: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowEntityListing:
        """List the flows.

        GET /api/v2/flows

        Permissions: any of architect:flow:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            type: Kind to choose; any of bot, commonmodule, digitalbot, inboundcall, inboundchat, inboundemail,
                inboundshortmessage, outboundcall, inqueuecall, inqueueemail, inqueueshortmessage, speech,
                securecall, surveyinvite, voice, voicemail, voicesurvey, workflow, workitem.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
            name: Name to look for or to use.
            name_or_description: Part of a name or description to look for.
            secure: any, checkedin, published.
            deleted: Whether it is deleted; default False.
            include_schemas: default False.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_flows_datatable(
        self,
        datatable_id: str,
        *,
        expand: Literal["schema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTable:
        """Get a data table.

        GET /api/v2/flows/datatables/{datatableId}

        Permissions: any of architect:datatable:view.

        Parameters:
            expand: Further fields to include in the answer; schema.
        """
        ...

    def get_flows_datatable_export_job(
        self,
        datatable_id: str,
        export_job_id: str,
        **options: Unpack[CallOptions],
    ) -> DataTableExportJob:
        """Get an export job of a data table.

        GET /api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}

        Permissions: any of architect:datatable:view, architect:datatableRow:view.
        """
        ...

    def get_flows_datatable_import_job(
        self,
        datatable_id: str,
        import_job_id: str,
        **options: Unpack[CallOptions],
    ) -> DataTableImportJob:
        """Get an import job of a data table.

        GET /api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}

        Permissions: any of architect:datatable:view, architect:datatableRow:view.
        """
        ...

    def get_flows_datatable_import_jobs(
        self,
        datatable_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTableImportEntityListing:
        """List the import jobs of a data table.

        GET /api/v2/flows/datatables/{datatableId}/import/jobs

        Permissions: any of architect:datatable:edit, architect:datatableRow:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_flows_datatable_row(
        self,
        datatable_id: str,
        row_id: str,
        *,
        showbrief: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get a row of a data table.

        GET /api/v2/flows/datatables/{datatableId}/rows/{rowId}

        Permissions: any of architect:datatable:view, architect:datatableRow:view.

        Parameters:
            showbrief: default True.
        """
        ...

    def get_flows_datatable_rows(
        self,
        datatable_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        showbrief: bool | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTableRowEntityListing:
        """List the rows of a data table.

        GET /api/v2/flows/datatables/{datatableId}/rows

        Permissions: any of architect:datatable:view, architect:datatableRow:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            showbrief: default True.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_flows_datatables(
        self,
        *,
        expand: Literal["schema"] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["id", "name"] | None = None,
        sort_order: str | None = None,
        division_id: Sequence[str] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTablesDomainEntityListing:
        """List the data tables.

        GET /api/v2/flows/datatables

        Permissions: any of architect:datatable:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            expand: Further fields to include in the answer; schema.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; id, name; default id.
            sort_order: Direction of the order; default ascending.
            division_id: Id of a division; chooses what belongs to it.
            name: Name to look for or to use.
        """
        ...

    def get_flows_datatables_divisionview(
        self,
        datatable_id: str,
        *,
        expand: Literal["schema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTable:
        """Get the division view of a data table.

        GET /api/v2/flows/datatables/divisionviews/{datatableId}

        Permissions: all of architect:datatable:search.

        Parameters:
            expand: Further fields to include in the answer; schema.
        """
        ...

    def get_flows_datatables_divisionviews(
        self,
        *,
        expand: Literal["schema"] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: Literal["id", "name"] | None = None,
        sort_order: str | None = None,
        division_id: Sequence[str] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTablesDomainEntityListing:
        """List the data tables by division.

        GET /api/v2/flows/datatables/divisionviews

        Permissions: all of architect:datatable:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            expand: Further fields to include in the answer; schema.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; id, name; default id.
            sort_order: Direction of the order; default ascending.
            division_id: Id of a division; chooses what belongs to it.
            name: Name to look for or to use.
        """
        ...

    def get_flows_divisionviews(
        self,
        *,
        type: Sequence[Literal[
            "bot", "commonmodule", "digitalbot", "inboundcall", "inboundchat", "inboundemail", "inboundshortmessage",
            "outboundcall", "inqueuecall", "inqueueemail", "inqueueshortmessage", "speech", "securecall",
            "surveyinvite", "voice", "voicemail", "voicesurvey", "workflow", "workitem",
        ]] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        publish_version_id: str | None = None,
        published_after: str | None = None,
        published_before: str | None = None,
        division_id: Sequence[str] | None = None,
        include_schemas: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowDivisionViewEntityListing:
        """List the flows by division.

        GET /api/v2/flows/divisionviews

        Permissions: all of architect:flow:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            type: Kind to choose; any of bot, commonmodule, digitalbot, inboundcall, inboundchat, inboundemail,
                inboundshortmessage, outboundcall, inqueuecall, inqueueemail, inqueueshortmessage, speech,
                securecall, surveyinvite, voice, voicemail, voicesurvey, workflow, workitem.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
            include_schemas: default False.
        """
        ...

    def get_flows_execution(
        self,
        flow_execution_id: str,
        **options: Unpack[CallOptions],
    ) -> FlowRuntimeExecution:
        """Get a flow execution.

        GET /api/v2/flows/executions/{flowExecutionId}

        Permissions: any of architect:flowExecution:view.
        """
        ...

    def get_flows_instance(
        self,
        instance_id: str,
        *,
        expand: Literal["bots", "dataActions"] | None = None,
        **options: Unpack[CallOptions],
    ) -> _GetFlowExecutionDataJobResult[ExecutionDataEntity]:
        """Get a flow instance.

        GET /api/v2/flows/instances/{instanceId}

        Permissions: any of architect:flowInstance:view.
        Lists: its items are in entities; there is one page.
        Starts a job: get_flows_instances_job tells its state; it ends in one of Success, Failed.
        get_flows_instances_job gives its results.

        Parameters:
            expand: Further fields to include in the answer; bots, dataActions.
        """
        ...

    def get_flows_instances_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> GetFlowExecutionDataJobResult:
        """Get a flow instance job.

        GET /api/v2/flows/instances/jobs/{jobId}

        Permissions: any of architect:flowInstance:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_flows_instances_querycapabilities(
        self,
        *,
        expand: Literal["flow", "action"] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowsQueryCriteriaResponse:
        """Get the flow instance query capabilities.

        GET /api/v2/flows/instances/querycapabilities

        Permissions: any of architect:flowInstance:search.

        Parameters:
            expand: Further fields to include in the answer; flow, action.
        """
        ...

    def get_flows_instances_settings_executiondata(
        self,
        **options: Unpack[CallOptions],
    ) -> ExecutionDataFlowSettingsResponse:
        """Get the execution data settings of flow instances.

        GET /api/v2/flows/instances/settings/executiondata

        Permissions: any of architect:flowinstanceexecutiondata:view.
        """
        ...

    def get_flows_instances_settings_loglevels(
        self,
        *,
        expand: Sequence[Literal["name", "type", "logLevelCharacteristics.characteristics"]] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponseEntityListing:
        """List the log levels of flow instances.

        GET /api/v2/flows/instances/settings/loglevels

        Permissions: all of architect:flowLogLevel:view, architect:flow:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            expand: Further fields to include in the answer; any of name, type,
                logLevelCharacteristics.characteristics.
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_flows_instances_settings_loglevels_characteristics(
        self,
        **options: Unpack[CallOptions],
    ) -> FlowLogLevelCharacteristicsDefinitions:
        """Get the log levels of flow instances and their characteristics.

        GET /api/v2/flows/instances/settings/loglevels/characteristics

        Permissions: any of architect:flowLogLevel:view, architect:flowLogLevelDefault:view.
        """
        ...

    def get_flows_instances_settings_loglevels_default(
        self,
        *,
        expand: Sequence[Literal["logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """Get the default log level of flow instances.

        GET /api/v2/flows/instances/settings/loglevels/default

        Permissions: any of architect:flowLogLevelDefault:view.

        Parameters:
            expand: Further fields to include in the answer; any of logLevelCharacteristics.characteristics.
        """
        ...

    def get_flows_job(
        self,
        job_id: str,
        *,
        expand: Sequence[Literal["messages"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ArchitectJobStateResponse:
        """Get a flow job.

        GET /api/v2/flows/jobs/{jobId}

        Permissions: all of architect:job:view.

        Parameters:
            expand: Further fields to include in the answer; any of messages.
        """
        ...

    def get_flows_milestone(
        self,
        milestone_id: str,
        **options: Unpack[CallOptions],
    ) -> FlowMilestone:
        """Get a flow milestone.

        GET /api/v2/flows/milestones/{milestoneId}

        Permissions: all of architect:flowMilestone:view.
        """
        ...

    def get_flows_milestones(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        description: str | None = None,
        name_or_description: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowMilestoneListing:
        """List the flow milestones.

        GET /api/v2/flows/milestones

        Permissions: all of architect:flowMilestone:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
            name: Name to look for or to use.
            name_or_description: Part of a name or description to look for.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_flows_milestones_divisionviews(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowMilestoneDivisionViewEntityListing:
        """List the flow milestones by division.

        GET /api/v2/flows/milestones/divisionviews

        Permissions: all of architect:flowMilestone:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_flows_outcome(
        self,
        flow_outcome_id: str,
        **options: Unpack[CallOptions],
    ) -> FlowOutcome:
        """Get a flow outcome.

        GET /api/v2/flows/outcomes/{flowOutcomeId}

        Permissions: all of architect:flowOutcome:view.
        """
        ...

    def get_flows_outcomes(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        description: str | None = None,
        name_or_description: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowOutcomeListing:
        """List the flow outcomes.

        GET /api/v2/flows/outcomes

        Permissions: all of architect:flowOutcome:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
            name: Name to look for or to use.
            name_or_description: Part of a name or description to look for.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_flows_outcomes_divisionviews(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        sort_order: str | None = None,
        id: Sequence[str] | None = None,
        name: str | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowOutcomeDivisionViewEntityListing:
        """List the flow outcomes by division.

        GET /api/v2/flows/outcomes/divisionviews

        Permissions: all of architect:flowOutcome:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by; default id.
            sort_order: Direction of the order; default asc.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def patch_architect_grammar(
        self,
        grammar_id: str,
        *,
        body: Grammar | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Grammar:
        """Change some fields of a grammar.

        PATCH /api/v2/architect/grammars/{grammarId}

        Permissions: all of architect:grammar:edit.

        Parameters:
            body: What is sent: a grammar (name, description, languages and 2 more).
        """
        ...

    def patch_architect_grammar_language(
        self,
        grammar_id: str,
        language_code: str,
        *,
        body: GrammarLanguageUpdate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> GrammarLanguage:
        """Change some fields of a language of a grammar.

        PATCH /api/v2/architect/grammars/{grammarId}/languages/{languageCode}

        Permissions: all of architect:grammar:edit.

        Parameters:
            body: What is sent: a grammar language (voice file metadata and DTMF file metadata).
        """
        ...

    def patch_flows_instances_settings_executiondata(
        self,
        body: ExecutionDataSettingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExecutionDataFlowSettingsResponse:
        """Change some of the execution data settings of flow instances.

        PATCH /api/v2/flows/instances/settings/executiondata

        Permissions: any of architect:flowinstanceexecutiondata:edit.

        Parameters:
            body: What is sent: a set of execution data settings (enabled).
        """
        ...

    def post_architect_dependencytracking_build(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start the build of dependency tracking.

        POST /api/v2/architect/dependencytracking/build

        Permissions: all of architect:dependencyTracking:rebuild.
        """
        ...

    def post_architect_emergencygroups(
        self,
        body: EmergencyGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmergencyGroup:
        """Create an emergency group.

        POST /api/v2/architect/emergencygroups

        Permissions: all of routing:emergencyGroup:add.

        Parameters:
            body: What is sent: an emergency group (name, division, description and 12 more).
        """
        ...

    def post_architect_grammar_language_files_dtmf(
        self,
        grammar_id: str,
        language_code: str,
        body: GrammarFileUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a URL for the upload of a DTMF file of a language in a grammar.

        POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf

        Permissions: all of architect:grammar:edit.

        Parameters:
            body: What is sent: a grammar file upload (file type).
        """
        ...

    def post_architect_grammar_language_files_voice(
        self,
        grammar_id: str,
        language_code: str,
        body: GrammarFileUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """Create a URL for the upload of a voice file of a language in a grammar.

        POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice

        Permissions: all of architect:grammar:edit.

        Parameters:
            body: What is sent: a grammar file upload (file type).
        """
        ...

    def post_architect_grammar_languages(
        self,
        grammar_id: str,
        body: GrammarLanguage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GrammarLanguage:
        """Create a language of a grammar.

        POST /api/v2/architect/grammars/{grammarId}/languages

        Permissions: all of architect:grammar:edit.

        Parameters:
            body: What is sent: a grammar language (grammar id, language, voice file URL and 5 more).
        """
        ...

    def post_architect_grammars(
        self,
        body: Grammar | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Grammar:
        """Create a grammar.

        POST /api/v2/architect/grammars

        Permissions: all of architect:grammar:add.

        Parameters:
            body: What is sent: a grammar (name, description, languages and 2 more).
        """
        ...

    def post_architect_ivrs(
        self,
        body: IVR | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IVR:
        """Create an IVR.

        POST /api/v2/architect/ivrs

        Permissions: all of routing:callRoute:add.

        Parameters:
            body: What is sent: an IVR (name, division, description and 15 more).
        """
        ...

    def post_architect_prompt_history(
        self,
        prompt_id: str,
        **options: Unpack[CallOptions],
    ) -> _Operation[HistoryEntry]:
        """Start generating the history of a prompt.

        POST /api/v2/architect/prompts/{promptId}/history

        Permissions: all of architect:userPrompt:view.
        Starts a job: get_architect_prompt_history_history_id tells its state; it ends in one of SUCCESS, FAILURE.
        get_architect_prompt_history_history_id gives its results.
        """
        ...

    def post_architect_prompt_resources(
        self,
        prompt_id: str,
        body: PromptAssetCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PromptAsset:
        """Create a resource of a prompt.

        POST /api/v2/architect/prompts/{promptId}/resources

        Permissions: all of architect:userPrompt:edit.

        Parameters:
            body: What is sent: a prompt asset (language, name, prompt id and 10 more).
        """
        ...

    def post_architect_prompts(
        self,
        body: Prompt | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Prompt:
        """Create a prompt.

        POST /api/v2/architect/prompts

        Permissions: all of architect:userPrompt:add.

        Parameters:
            body: What is sent: a prompt (name, description, resources and 3 more).
        """
        ...

    def post_architect_schedulegroups(
        self,
        body: ScheduleGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScheduleGroup:
        """Create a schedule group.

        POST /api/v2/architect/schedulegroups

        Permissions: all of routing:scheduleGroup:add.

        Parameters:
            body: What is sent: a schedule group (name, division, description and 14 more).
        """
        ...

    def post_architect_schedules(
        self,
        body: Schedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """Create a schedule.

        POST /api/v2/architect/schedules

        Permissions: all of routing:schedule:add.

        Parameters:
            body: What is sent: a schedule (name, start, end and 13 more).
        """
        ...

    def post_architect_systemprompt_history(
        self,
        prompt_id: str,
        **options: Unpack[CallOptions],
    ) -> _Operation[HistoryEntry]:
        """Start generating the history of a system prompt.

        POST /api/v2/architect/systemprompts/{promptId}/history

        Permissions: all of architect:systemPrompt:view.
        Starts a job: get_architect_systemprompt_history_history_id tells its state; it ends in one of SUCCESS,
        FAILURE. get_architect_systemprompt_history_history_id gives its results.
        """
        ...

    def post_architect_systemprompt_resources(
        self,
        prompt_id: str,
        body: SystemPromptAsset | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SystemPromptAsset:
        """Create a resource of a system prompt.

        POST /api/v2/architect/systemprompts/{promptId}/resources

        Permissions: all of architect:systemPrompt:edit.

        Parameters:
            body: What is sent: a system prompt asset (language, name, prompt id and 11 more).
        """
        ...

    def post_flow_history(
        self,
        flow_id: str,
        **options: Unpack[CallOptions],
    ) -> _Operation[HistoryEntry]:
        """Start generating the history of a flow.

        POST /api/v2/flows/{flowId}/history

        Permissions: any of architect:flow:view.
        Starts a job: get_flow_history_history_id tells its state; it ends in one of SUCCESS, FAILURE.
        get_flow_history_history_id gives its results.
        """
        ...

    def post_flow_instances_settings_loglevels(
        self,
        flow_id: str,
        body: FlowLogLevelRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["name", "type", "logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """Set the log level of a flow's instances.

        POST /api/v2/flows/{flowId}/instances/settings/loglevels

        Permissions: all of architect:flowLogLevel:add.

        Parameters:
            body: What is sent: a flow log level (log level characteristics).
            expand: Further fields to include in the answer; any of name, type,
                logLevelCharacteristics.characteristics.
        """
        ...

    def post_flow_versions(
        self,
        flow_id: str,
        body: Any,
        **options: Unpack[CallOptions],
    ) -> FlowVersion:
        """Create a version of a flow.

        POST /api/v2/flows/{flowId}/versions

        Permissions: any of architect:flow:edit.

        Parameters:
            body: What is sent: a JSON value.
        """
        ...

    def post_flows(
        self,
        body: Flow | dict[str, Any],
        *,
        language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """Create a flow.

        POST /api/v2/flows

        Permissions: any of architect:flow:add.

        Parameters:
            body: What is sent: a flow (name, division, description and 21 more).
            language: Language to choose or to answer in.
        """
        ...

    def post_flows_actions_checkin(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """Check in a flow.

        POST /api/v2/flows/actions/checkin

        Permissions: any of architect:flow:edit, architect:flow:unlock.
        """
        ...

    def post_flows_actions_checkout(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """Check out a flow.

        POST /api/v2/flows/actions/checkout

        Permissions: any of architect:flow:edit.
        """
        ...

    def post_flows_actions_deactivate(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """Deactivate a flow.

        POST /api/v2/flows/actions/deactivate

        Permissions: any of architect:flow:publish.
        """
        ...

    def post_flows_actions_publish(
        self,
        flow: str,
        *,
        version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """Publish a flow.

        POST /api/v2/flows/actions/publish

        Permissions: any of architect:flow:unlock, architect:flow:publish.

        Parameters:
            version: Version to choose or to work with.
        """
        ...

    def post_flows_actions_revert(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """Revert a flow.

        POST /api/v2/flows/actions/revert

        Permissions: any of architect:flow:edit.
        """
        ...

    def post_flows_actions_unlock(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """Unlock a flow.

        POST /api/v2/flows/actions/unlock

        Permissions: any of architect:flow:unlock.
        """
        ...

    def post_flows_datatable_export_jobs(
        self,
        datatable_id: str,
        **options: Unpack[CallOptions],
    ) -> _DataTableExportJob[Any]:
        """Start a job that exports the rows of a data table.

        POST /api/v2/flows/datatables/{datatableId}/export/jobs

        Permissions: any of architect:datatable:view, architect:datatableRow:view.
        Starts a job: get_flows_datatable_export_job tells its state; it ends in one of Succeeded, Failed.
        """
        ...

    def post_flows_datatable_import_jobs(
        self,
        datatable_id: str,
        body: DataTableImportJob | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _DataTableImportJob[Any]:
        """Start a job that imports rows into a data table.

        POST /api/v2/flows/datatables/{datatableId}/import/jobs

        Permissions: any of architect:datatable:edit, architect:datatableRow:add.
        Starts a job: get_flows_datatable_import_job tells its state; it ends in one of Succeeded, Failed.

        Parameters:
            body: What is sent: a data table import job (status, name, owner and 10 more).
        """
        ...

    def post_flows_datatable_rows(
        self,
        datatable_id: str,
        data_table_row: Any,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Create a row of a data table.

        POST /api/v2/flows/datatables/{datatableId}/rows

        Permissions: any of architect:datatable:add, architect:datatableRow:add.

        Parameters:
            data_table_row: What is sent: a JSON value.
        """
        ...

    def post_flows_datatables(
        self,
        body: DataTable | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataTable:
        """Create a data table.

        POST /api/v2/flows/datatables

        Permissions: any of architect:datatable:add.

        Parameters:
            body: What is sent: a data table (name, division, description and 3 more).
        """
        ...

    def post_flows_executions(
        self,
        flow_launch_request: FlowExecutionLaunchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _FlowExecutionLaunchResponse[Any]:
        """Launch a flow.

        POST /api/v2/flows/executions

        Permissions: any of architect:flow:launch.
        Starts a job: get_flows_execution tells its state; it ends in one of COMPLETED, ERROR, FAILED, TERMINATED.

        Parameters:
            flow_launch_request: What is sent: a flow execution launch (flow id, flow version, input data and 1
                more).
        """
        ...

    def post_flows_instances_jobs(
        self,
        body: ExecutionDataRequest | dict[str, Any],
        *,
        expand: Literal["bots", "dataActions"] | None = None,
        **options: Unpack[CallOptions],
    ) -> _GetFlowExecutionDataJobResult[ExecutionDataEntity]:
        """Start a flow instance job.

        POST /api/v2/flows/instances/jobs

        Permissions: any of architect:flowInstance:view.
        Lists: its items are in entities; there is one page.
        Starts a job: get_flows_instances_job tells its state; it ends in one of Success, Failed.
        get_flows_instances_job gives its results.

        Parameters:
            body: What is sent: an execution data (ids).
            expand: Further fields to include in the answer; bots, dataActions.
        """
        ...

    def post_flows_instances_query(
        self,
        body: CriteriaQuery | dict[str, Any],
        *,
        index_only: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowResultEntityListing:
        """Query flow instances.

        POST /api/v2/flows/instances/query

        Permissions: any of architect:flowInstance:search.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a criteria query (query).
            page_size: Most items on a page; default 50.
        """
        ...

    def post_flows_jobs(
        self,
        **options: Unpack[CallOptions],
    ) -> _RegisterArchitectJobResponse[Any]:
        """Start a flow job.

        POST /api/v2/flows/jobs

        Permissions: all of architect:job:create.
        Starts a job: get_flows_job tells its state; it ends in one of Success, Failure.
        """
        ...

    def post_flows_milestones(
        self,
        *,
        body: FlowMilestone | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowMilestone:
        """Create a flow milestone.

        POST /api/v2/flows/milestones

        Permissions: all of architect:flowMilestone:add.

        Parameters:
            body: What is sent: a flow milestone (name, division, description and 2 more).
        """
        ...

    def post_flows_outcomes(
        self,
        *,
        body: FlowOutcome | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowOutcome:
        """Create a flow outcome.

        POST /api/v2/flows/outcomes

        Permissions: all of architect:flowOutcome:add.

        Parameters:
            body: What is sent: a flow outcome (name, division, description and 3 more).
        """
        ...

    def put_architect_emergencygroup(
        self,
        emergency_group_id: str,
        body: EmergencyGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmergencyGroup:
        """Update an emergency group.

        PUT /api/v2/architect/emergencygroups/{emergencyGroupId}

        Permissions: all of routing:emergencyGroup:edit.

        Parameters:
            body: What is sent: an emergency group (name, division, description and 12 more).
        """
        ...

    def put_architect_ivr(
        self,
        ivr_id: str,
        body: IVR | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IVR:
        """Update an IVR.

        PUT /api/v2/architect/ivrs/{ivrId}

        Permissions: all of routing:callRoute:edit.

        Parameters:
            body: What is sent: an IVR (name, division, description and 15 more).
        """
        ...

    def put_architect_prompt(
        self,
        prompt_id: str,
        body: Prompt | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Prompt:
        """Update a prompt.

        PUT /api/v2/architect/prompts/{promptId}

        Permissions: all of architect:userPrompt:edit.

        Parameters:
            body: What is sent: a prompt (name, description, resources and 3 more).
        """
        ...

    def put_architect_prompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        body: PromptAsset | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PromptAsset:
        """Update a resource of a prompt.

        PUT /api/v2/architect/prompts/{promptId}/resources/{languageCode}

        Permissions: all of architect:userPrompt:edit.

        Parameters:
            body: What is sent: a prompt asset (name, prompt id, language and 10 more).
        """
        ...

    def put_architect_schedule(
        self,
        schedule_id: str,
        body: Schedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """Update a schedule.

        PUT /api/v2/architect/schedules/{scheduleId}

        Permissions: all of routing:schedule:edit.

        Parameters:
            body: What is sent: a schedule (name, start, end and 13 more).
        """
        ...

    def put_architect_schedulegroup(
        self,
        schedule_group_id: str,
        body: ScheduleGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScheduleGroup:
        """Update a schedule group.

        PUT /api/v2/architect/schedulegroups/{scheduleGroupId}

        Permissions: all of routing:scheduleGroup:edit.

        Parameters:
            body: What is sent: a schedule group (name, division, description and 14 more).
        """
        ...

    def put_architect_systemprompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        body: SystemPromptAsset | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SystemPromptAsset:
        """Update a resource of a system prompt.

        PUT /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}

        Permissions: all of architect:systemPrompt:edit.

        Parameters:
            body: What is sent: a system prompt asset (language, name, prompt id and 11 more).
        """
        ...

    def put_flow(
        self,
        flow_id: str,
        body: Flow | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Flow:
        """Update a flow.

        PUT /api/v2/flows/{flowId}

        Permissions: any of architect:flow:edit.

        Parameters:
            body: What is sent: a flow (name, division, description and 21 more).
        """
        ...

    def put_flow_instances_settings_loglevels(
        self,
        flow_id: str,
        body: FlowLogLevelRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["name", "type", "logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """Update the log level of a flow's instances.

        PUT /api/v2/flows/{flowId}/instances/settings/loglevels

        Permissions: all of architect:flowLogLevel:edit.

        Parameters:
            body: What is sent: a flow log level (log level characteristics).
            expand: Further fields to include in the answer; any of name, type,
                logLevelCharacteristics.characteristics.
        """
        ...

    def put_flows_datatable(
        self,
        datatable_id: str,
        body: DataTable | dict[str, Any],
        *,
        expand: Literal["schema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTable:
        """Update a data table.

        PUT /api/v2/flows/datatables/{datatableId}

        Permissions: any of architect:datatable:edit.

        Parameters:
            body: What is sent: a data table (name, division, description and 3 more).
            expand: Further fields to include in the answer; schema.
        """
        ...

    def put_flows_datatable_row(
        self,
        datatable_id: str,
        row_id: str,
        *,
        body: Any | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Update a row of a data table.

        PUT /api/v2/flows/datatables/{datatableId}/rows/{rowId}

        Permissions: any of architect:datatable:edit, architect:datatableRow:edit.

        Parameters:
            body: What is sent: a JSON value.
        """
        ...

    def put_flows_instances_settings_loglevels_default(
        self,
        body: FlowLogLevelRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """Update the default log level of flow instances.

        PUT /api/v2/flows/instances/settings/loglevels/default

        Permissions: any of architect:flowLogLevelDefault:edit.

        Parameters:
            body: What is sent: a flow log level (log level characteristics).
            expand: Further fields to include in the answer; any of logLevelCharacteristics.characteristics.
        """
        ...

    def put_flows_milestone(
        self,
        milestone_id: str,
        *,
        body: FlowMilestone | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowMilestone:
        """Update a flow milestone.

        PUT /api/v2/flows/milestones/{milestoneId}

        Permissions: all of architect:flowMilestone:edit.

        Parameters:
            body: What is sent: a flow milestone (name, division, description and 2 more).
        """
        ...

    def put_flows_outcome(
        self,
        flow_outcome_id: str,
        *,
        body: FlowOutcome | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """Update a flow outcome.

        PUT /api/v2/flows/outcomes/{flowOutcomeId}

        Permissions: all of architect:flowOutcome:edit.

        Parameters:
            body: What is sent: a flow outcome (name, division, description and 3 more).
        """
        ...
