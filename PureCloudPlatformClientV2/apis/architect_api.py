# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        ArchitectJobStateResponse, ConsumedResourcesEntityListing, ConsumingResourcesEntityListing, CriteriaQuery,
        DataTable, DataTableExportJob, DataTableImportEntityListing, DataTableImportJob, DataTableRowEntityListing,
        DataTablesDomainEntityListing, DependencyObject, DependencyObjectEntityListing, DependencyStatus, DependencyType,
        DependencyTypeEntityListing, EmergencyGroup, EmergencyGroupDivisionViewEntityListing, EmergencyGroupListing,
        ExecutionDataFlowSettingsResponse, ExecutionDataRequest, ExecutionDataSettingsRequest, Flow,
        FlowDivisionViewEntityListing, FlowEntityListing, FlowExecutionLaunchRequest, FlowExecutionLaunchResponse,
        FlowHealth, FlowHealthIntent, FlowHealthUtterance, FlowLogLevelCharacteristicsDefinitions, FlowLogLevelRequest,
        FlowMilestone, FlowMilestoneDivisionViewEntityListing, FlowMilestoneListing, FlowOutcome,
        FlowOutcomeDivisionViewEntityListing, FlowOutcomeListing, FlowResultEntityListing, FlowRuntimeExecution,
        FlowSettingsResponse, FlowSettingsResponseEntityListing, FlowVersion, FlowVersionEntityListing,
        FlowsQueryCriteriaResponse, GetFlowExecutionDataJobResult, Grammar, GrammarFileUploadRequest, GrammarLanguage,
        GrammarLanguageUpdate, GrammarListing, HistoryListing, IVR, IVRDivisionViewEntityListing, IVREntityListing,
        Operation, Prompt, PromptAsset, PromptAssetCreate, PromptAssetEntityListing, PromptEntityListing,
        RegisterArchitectJobResponse, Schedule, ScheduleDivisionViewEntityListing, ScheduleEntityListing, ScheduleGroup,
        ScheduleGroupDivisionViewEntityListing, ScheduleGroupEntityListing, SystemPrompt, SystemPromptAsset,
        SystemPromptAssetEntityListing, SystemPromptEntityListing, UploadUrlResponse,
    )

_DELETE_ARCHITECT_EMERGENCYGROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/emergencygroups/{emergencyGroupId}", path("emergencyGroupId")
)
_DELETE_ARCHITECT_GRAMMAR: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/architect/grammars/{grammarId}", path("grammarId"), returns="object"
)
_DELETE_ARCHITECT_GRAMMAR_LANGUAGE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}", path("grammarId"),
    path("languageCode"),
)
_DELETE_ARCHITECT_GRAMMAR_LANGUAGE_FILES_DTMF: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf", path("grammarId"),
    path("languageCode"),
)
_DELETE_ARCHITECT_GRAMMAR_LANGUAGE_FILES_VOICE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice", path("grammarId"),
    path("languageCode"),
)
_DELETE_ARCHITECT_IVR: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/architect/ivrs/{ivrId}", path("ivrId"))
_DELETE_ARCHITECT_PROMPT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/prompts/{promptId}", path("promptId"), query("allResources")
)
_DELETE_ARCHITECT_PROMPT_RESOURCE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/prompts/{promptId}/resources/{languageCode}", path("promptId"), path("languageCode")
)
_DELETE_ARCHITECT_PROMPT_RESOURCE_AUDIO: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio", path("promptId"),
    path("languageCode"),
)
_DELETE_ARCHITECT_PROMPTS: ApiOperation[Operation] = ApiOperation(
    "DELETE", "/api/v2/architect/prompts", query("id", "multi", required=True), returns="Operation"
)
_DELETE_ARCHITECT_SCHEDULE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/schedules/{scheduleId}", path("scheduleId")
)
_DELETE_ARCHITECT_SCHEDULEGROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/schedulegroups/{scheduleGroupId}", path("scheduleGroupId")
)
_DELETE_ARCHITECT_SYSTEMPROMPT_RESOURCE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}", path("promptId"),
    path("languageCode"),
)
_DELETE_FLOW: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/flows/{flowId}", path("flowId"))
_DELETE_FLOW_INSTANCES_SETTINGS_LOGLEVELS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/flows/{flowId}/instances/settings/loglevels", path("flowId")
)
_DELETE_FLOWS: ApiOperation[Operation] = ApiOperation(
    "DELETE", "/api/v2/flows", query("id", "multi", required=True), returns="Operation"
)
_DELETE_FLOWS_DATATABLE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/flows/datatables/{datatableId}", path("datatableId"), query("force")
)
_DELETE_FLOWS_DATATABLE_ROW: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/flows/datatables/{datatableId}/rows/{rowId}", path("datatableId"), path("rowId")
)
_DELETE_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/flows/instances/settings/loglevels/default"
)
_DELETE_FLOWS_MILESTONE: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/flows/milestones/{milestoneId}", path("milestoneId"), returns="object"
)
_GET_ARCHITECT_DEPENDENCYTRACKING: ApiOperation[DependencyObjectEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking", query("name", required=True), query("pageNumber"), query("pageSize"),
    query("objectType", "multi"), query("consumedResources"), query("consumingResources"),
    query("consumedResourceType", "multi"), query("consumingResourceType", "multi"),
    returns="DependencyObjectEntityListing",
)
_GET_ARCHITECT_DEPENDENCYTRACKING_BUILD: ApiOperation[DependencyStatus] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking/build", returns="DependencyStatus"
)
_GET_ARCHITECT_DEPENDENCYTRACKING_CONSUMEDRESOURCES: ApiOperation[ConsumedResourcesEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking/consumedresources", query("id", required=True),
    query("version", required=True), query("objectType", required=True), query("resourceType", "multi"),
    query("pageNumber"), query("pageSize"), returns="ConsumedResourcesEntityListing",
)
_GET_ARCHITECT_DEPENDENCYTRACKING_CONSUMINGRESOURCES: ApiOperation[ConsumingResourcesEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking/consumingresources", query("id", required=True),
    query("objectType", required=True), query("resourceType", "multi"), query("version"), query("pageNumber"),
    query("pageSize"), query("flowFilter"), returns="ConsumingResourcesEntityListing",
)
_GET_ARCHITECT_DEPENDENCYTRACKING_DELETEDRESOURCECONSUMERS: ApiOperation[DependencyObjectEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking/deletedresourceconsumers", query("name"), query("objectType", "multi"),
    query("flowFilter"), query("consumedResources"), query("consumedResourceType", "multi"), query("pageNumber"),
    query("pageSize"), returns="DependencyObjectEntityListing",
)
_GET_ARCHITECT_DEPENDENCYTRACKING_OBJECT: ApiOperation[DependencyObject] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking/object", query("id", required=True), query("version"),
    query("objectType"), query("consumedResources"), query("consumingResources"),
    query("consumedResourceType", "multi"), query("consumingResourceType", "multi"), query("consumedResourceRequest"),
    returns="DependencyObject",
)
_GET_ARCHITECT_DEPENDENCYTRACKING_TYPE: ApiOperation[DependencyType] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking/types/{typeId}", path("typeId"), returns="DependencyType"
)
_GET_ARCHITECT_DEPENDENCYTRACKING_TYPES: ApiOperation[DependencyTypeEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking/types", query("pageNumber"), query("pageSize"),
    returns="DependencyTypeEntityListing",
)
_GET_ARCHITECT_DEPENDENCYTRACKING_UPDATEDRESOURCECONSUMERS: ApiOperation[DependencyObjectEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/dependencytracking/updatedresourceconsumers", query("name"), query("objectType", "multi"),
    query("consumedResources"), query("consumedResourceType", "multi"), query("pageNumber"), query("pageSize"),
    returns="DependencyObjectEntityListing",
)
_GET_ARCHITECT_EMERGENCYGROUP: ApiOperation[EmergencyGroup] = ApiOperation(
    "GET", "/api/v2/architect/emergencygroups/{emergencyGroupId}", path("emergencyGroupId"), returns="EmergencyGroup"
)
_GET_ARCHITECT_EMERGENCYGROUPS: ApiOperation[EmergencyGroupListing] = ApiOperation(
    "GET", "/api/v2/architect/emergencygroups", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("name"), returns="EmergencyGroupListing",
)
_GET_ARCHITECT_EMERGENCYGROUPS_DIVISIONVIEWS: ApiOperation[EmergencyGroupDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/emergencygroups/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
    returns="EmergencyGroupDivisionViewEntityListing",
)
_GET_ARCHITECT_GRAMMAR: ApiOperation[Grammar] = ApiOperation(
    "GET", "/api/v2/architect/grammars/{grammarId}", path("grammarId"), query("includeFileUrls"), returns="Grammar"
)
_GET_ARCHITECT_GRAMMAR_LANGUAGE: ApiOperation[GrammarLanguage] = ApiOperation(
    "GET", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}", path("grammarId"), path("languageCode"),
    returns="GrammarLanguage",
)
_GET_ARCHITECT_GRAMMARS: ApiOperation[GrammarListing] = ApiOperation(
    "GET", "/api/v2/architect/grammars", query("pageNumber"), query("pageSize"), query("sortBy"), query("sortOrder"),
    query("id", "multi"), query("name"), query("description"), query("nameOrDescription"), query("includeFileUrls"),
    returns="GrammarListing",
)
_GET_ARCHITECT_IVR: ApiOperation[IVR] = ApiOperation(
    "GET", "/api/v2/architect/ivrs/{ivrId}", path("ivrId"), returns="IVR"
)
_GET_ARCHITECT_IVRS: ApiOperation[IVREntityListing] = ApiOperation(
    "GET", "/api/v2/architect/ivrs", query("pageNumber"), query("pageSize"), query("sortBy"), query("sortOrder"),
    query("name"), query("dnis"), query("scheduleGroup"), returns="IVREntityListing",
)
_GET_ARCHITECT_IVRS_DIVISIONVIEWS: ApiOperation[IVRDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/ivrs/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
    returns="IVRDivisionViewEntityListing",
)
_GET_ARCHITECT_PROMPT: ApiOperation[Prompt] = ApiOperation(
    "GET", "/api/v2/architect/prompts/{promptId}", path("promptId"), query("includeMediaUris"),
    query("includeResources"), query("language", "multi"), returns="Prompt",
)
_GET_ARCHITECT_PROMPT_HISTORY_HISTORY_ID: ApiOperation[HistoryListing] = ApiOperation(
    "GET", "/api/v2/architect/prompts/{promptId}/history/{historyId}", path("promptId"), path("historyId"),
    query("pageNumber"), query("pageSize"), query("sortOrder"), query("sortBy"), query("action", "multi"),
    returns="HistoryListing",
)
_GET_ARCHITECT_PROMPT_RESOURCE: ApiOperation[PromptAsset] = ApiOperation(
    "GET", "/api/v2/architect/prompts/{promptId}/resources/{languageCode}", path("promptId"), path("languageCode"),
    returns="PromptAsset",
)
_GET_ARCHITECT_PROMPT_RESOURCES: ApiOperation[PromptAssetEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/prompts/{promptId}/resources", path("promptId"), query("pageNumber"), query("pageSize"),
    returns="PromptAssetEntityListing",
)
_GET_ARCHITECT_PROMPTS: ApiOperation[PromptEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/prompts", query("pageNumber"), query("pageSize"), query("name", "multi"),
    query("description"), query("nameOrDescription"), query("sortBy"), query("sortOrder"), query("includeMediaUris"),
    query("includeResources"), query("language", "multi"), returns="PromptEntityListing",
)
_GET_ARCHITECT_SCHEDULE: ApiOperation[Schedule] = ApiOperation(
    "GET", "/api/v2/architect/schedules/{scheduleId}", path("scheduleId"), returns="Schedule"
)
_GET_ARCHITECT_SCHEDULEGROUP: ApiOperation[ScheduleGroup] = ApiOperation(
    "GET", "/api/v2/architect/schedulegroups/{scheduleGroupId}", path("scheduleGroupId"), returns="ScheduleGroup"
)
_GET_ARCHITECT_SCHEDULEGROUPS: ApiOperation[ScheduleGroupEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/schedulegroups", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("name"), query("scheduleIds"), query("divisionId", "multi"),
    returns="ScheduleGroupEntityListing",
)
_GET_ARCHITECT_SCHEDULEGROUPS_DIVISIONVIEWS: ApiOperation[ScheduleGroupDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/schedulegroups/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
    returns="ScheduleGroupDivisionViewEntityListing",
)
_GET_ARCHITECT_SCHEDULES: ApiOperation[ScheduleEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/schedules", query("pageNumber"), query("pageSize"), query("sortBy"), query("sortOrder"),
    query("name"), query("divisionId", "multi"), returns="ScheduleEntityListing",
)
_GET_ARCHITECT_SCHEDULES_DIVISIONVIEWS: ApiOperation[ScheduleDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/schedules/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
    returns="ScheduleDivisionViewEntityListing",
)
_GET_ARCHITECT_SYSTEMPROMPT: ApiOperation[SystemPrompt] = ApiOperation(
    "GET", "/api/v2/architect/systemprompts/{promptId}", path("promptId"), query("includeMediaUris"),
    query("includeResources"), query("language", "multi"), returns="SystemPrompt",
)
_GET_ARCHITECT_SYSTEMPROMPT_HISTORY_HISTORY_ID: ApiOperation[HistoryListing] = ApiOperation(
    "GET", "/api/v2/architect/systemprompts/{promptId}/history/{historyId}", path("promptId"), path("historyId"),
    query("pageNumber"), query("pageSize"), query("sortOrder"), query("sortBy"), query("action", "multi"),
    returns="HistoryListing",
)
_GET_ARCHITECT_SYSTEMPROMPT_RESOURCE: ApiOperation[SystemPromptAsset] = ApiOperation(
    "GET", "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}", path("promptId"),
    path("languageCode"), returns="SystemPromptAsset",
)
_GET_ARCHITECT_SYSTEMPROMPT_RESOURCES: ApiOperation[SystemPromptAssetEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/systemprompts/{promptId}/resources", path("promptId"), query("pageNumber"),
    query("pageSize"), query("sortBy"), query("sortOrder"), returns="SystemPromptAssetEntityListing",
)
_GET_ARCHITECT_SYSTEMPROMPTS: ApiOperation[SystemPromptEntityListing] = ApiOperation(
    "GET", "/api/v2/architect/systemprompts", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("name"), query("description"), query("nameOrDescription"), query("includeMediaUris"),
    query("includeResources"), query("language", "multi"), returns="SystemPromptEntityListing",
)
_GET_FLOW: ApiOperation[Flow] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}", path("flowId"), query("deleted"), returns="Flow"
)
_GET_FLOW_HISTORY_HISTORY_ID: ApiOperation[HistoryListing] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/history/{historyId}", path("flowId"), path("historyId"), query("pageNumber"),
    query("pageSize"), query("sortOrder"), query("sortBy"), query("action", "multi"), returns="HistoryListing",
)
_GET_FLOW_INSTANCES_SETTINGS_LOGLEVELS: ApiOperation[FlowSettingsResponse] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/instances/settings/loglevels", path("flowId"), query("expand", "multi"),
    returns="FlowSettingsResponse",
)
_GET_FLOW_LATESTCONFIGURATION: ApiOperation[Any] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/latestconfiguration", path("flowId"), query("deleted"), returns="object"
)
_GET_FLOW_VERSION: ApiOperation[FlowVersion] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/versions/{versionId}", path("flowId"), path("versionId"), query("deleted"),
    returns="FlowVersion",
)
_GET_FLOW_VERSION_CONFIGURATION: ApiOperation[Any] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/versions/{versionId}/configuration", path("flowId"), path("versionId"),
    query("deleted"), returns="object",
)
_GET_FLOW_VERSION_HEALTH: ApiOperation[FlowHealth] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/versions/{versionId}/health", path("flowId"), path("versionId"), query("language"),
    returns="FlowHealth",
)
_GET_FLOW_VERSION_INTENT_HEALTH: ApiOperation[FlowHealthIntent] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health", path("flowId"), path("versionId"),
    path("intentId"), query("language", required=True), returns="FlowHealthIntent",
)
_GET_FLOW_VERSION_INTENT_UTTERANCE_HEALTH: ApiOperation[FlowHealthUtterance] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health",
    path("flowId"), path("versionId"), path("intentId"), path("utteranceId"), query("language", required=True),
    returns="FlowHealthUtterance",
)
_GET_FLOW_VERSIONS: ApiOperation[FlowVersionEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/{flowId}/versions", path("flowId"), query("pageNumber"), query("pageSize"), query("deleted"),
    returns="FlowVersionEntityListing",
)
_GET_FLOWS: ApiOperation[FlowEntityListing] = ApiOperation(
    "GET", "/api/v2/flows", query("type", "multi"), query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("id", "multi"), query("name"), query("description"), query("nameOrDescription"),
    query("publishVersionId"), query("editableBy"), query("lockedBy"), query("lockedByClientId"), query("secure"),
    query("deleted"), query("includeSchemas"), query("publishedAfter"), query("publishedBefore"),
    query("divisionId", "multi"), returns="FlowEntityListing",
)
_GET_FLOWS_DATATABLE: ApiOperation[DataTable] = ApiOperation(
    "GET", "/api/v2/flows/datatables/{datatableId}", path("datatableId"), query("expand"), returns="DataTable"
)
_GET_FLOWS_DATATABLE_EXPORT_JOB: ApiOperation[DataTableExportJob] = ApiOperation(
    "GET", "/api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}", path("datatableId"), path("exportJobId"),
    returns="DataTableExportJob",
)
_GET_FLOWS_DATATABLE_IMPORT_JOB: ApiOperation[DataTableImportJob] = ApiOperation(
    "GET", "/api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}", path("datatableId"), path("importJobId"),
    returns="DataTableImportJob",
)
_GET_FLOWS_DATATABLE_IMPORT_JOBS: ApiOperation[DataTableImportEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/datatables/{datatableId}/import/jobs", path("datatableId"), query("pageNumber"),
    query("pageSize"), returns="DataTableImportEntityListing",
)
_GET_FLOWS_DATATABLE_ROW: ApiOperation[dict[str, Any]] = ApiOperation(
    "GET", "/api/v2/flows/datatables/{datatableId}/rows/{rowId}", path("datatableId"), path("rowId"),
    query("showbrief"), returns="dict(str, object)",
)
_GET_FLOWS_DATATABLE_ROWS: ApiOperation[DataTableRowEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/datatables/{datatableId}/rows", path("datatableId"), query("pageNumber"), query("pageSize"),
    query("showbrief"), query("sortOrder"), returns="DataTableRowEntityListing",
)
_GET_FLOWS_DATATABLES: ApiOperation[DataTablesDomainEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/datatables", query("expand"), query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("divisionId", "multi"), query("name"), returns="DataTablesDomainEntityListing",
)
_GET_FLOWS_DATATABLES_DIVISIONVIEW: ApiOperation[DataTable] = ApiOperation(
    "GET", "/api/v2/flows/datatables/divisionviews/{datatableId}", path("datatableId"), query("expand"),
    returns="DataTable",
)
_GET_FLOWS_DATATABLES_DIVISIONVIEWS: ApiOperation[DataTablesDomainEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/datatables/divisionviews", query("expand"), query("pageNumber"), query("pageSize"),
    query("sortBy"), query("sortOrder"), query("divisionId", "multi"), query("name"),
    returns="DataTablesDomainEntityListing",
)
_GET_FLOWS_DIVISIONVIEWS: ApiOperation[FlowDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/divisionviews", query("type", "multi"), query("pageNumber"), query("pageSize"),
    query("sortBy"), query("sortOrder"), query("id", "multi"), query("name"), query("publishVersionId"),
    query("publishedAfter"), query("publishedBefore"), query("divisionId", "multi"), query("includeSchemas"),
    returns="FlowDivisionViewEntityListing",
)
_GET_FLOWS_EXECUTION: ApiOperation[FlowRuntimeExecution] = ApiOperation(
    "GET", "/api/v2/flows/executions/{flowExecutionId}", path("flowExecutionId"), returns="FlowRuntimeExecution"
)
_GET_FLOWS_INSTANCE: ApiOperation[GetFlowExecutionDataJobResult] = ApiOperation(
    "GET", "/api/v2/flows/instances/{instanceId}", path("instanceId"), query("expand"),
    returns="GetFlowExecutionDataJobResult",
)
_GET_FLOWS_INSTANCES_JOB: ApiOperation[GetFlowExecutionDataJobResult] = ApiOperation(
    "GET", "/api/v2/flows/instances/jobs/{jobId}", path("jobId"), returns="GetFlowExecutionDataJobResult"
)
_GET_FLOWS_INSTANCES_QUERYCAPABILITIES: ApiOperation[FlowsQueryCriteriaResponse] = ApiOperation(
    "GET", "/api/v2/flows/instances/querycapabilities", query("expand"), returns="FlowsQueryCriteriaResponse"
)
_GET_FLOWS_INSTANCES_SETTINGS_EXECUTIONDATA: ApiOperation[ExecutionDataFlowSettingsResponse] = ApiOperation(
    "GET", "/api/v2/flows/instances/settings/executiondata", returns="ExecutionDataFlowSettingsResponse"
)
_GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS: ApiOperation[FlowSettingsResponseEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/instances/settings/loglevels", query("expand", "multi"), query("pageNumber"),
    query("pageSize"), returns="FlowSettingsResponseEntityListing",
)
_GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_CHARACTERISTICS: ApiOperation[FlowLogLevelCharacteristicsDefinitions] = ApiOperation(
    "GET", "/api/v2/flows/instances/settings/loglevels/characteristics",
    returns="FlowLogLevelCharacteristicsDefinitions",
)
_GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT: ApiOperation[FlowSettingsResponse] = ApiOperation(
    "GET", "/api/v2/flows/instances/settings/loglevels/default", query("expand", "multi"),
    returns="FlowSettingsResponse",
)
_GET_FLOWS_JOB: ApiOperation[ArchitectJobStateResponse] = ApiOperation(
    "GET", "/api/v2/flows/jobs/{jobId}", path("jobId"), query("expand", "multi"), returns="ArchitectJobStateResponse"
)
_GET_FLOWS_MILESTONE: ApiOperation[FlowMilestone] = ApiOperation(
    "GET", "/api/v2/flows/milestones/{milestoneId}", path("milestoneId"), returns="FlowMilestone"
)
_GET_FLOWS_MILESTONES: ApiOperation[FlowMilestoneListing] = ApiOperation(
    "GET", "/api/v2/flows/milestones", query("pageNumber"), query("pageSize"), query("sortBy"), query("sortOrder"),
    query("id", "multi"), query("name"), query("description"), query("nameOrDescription"), query("divisionId", "multi"),
    returns="FlowMilestoneListing",
)
_GET_FLOWS_MILESTONES_DIVISIONVIEWS: ApiOperation[FlowMilestoneDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/milestones/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
    returns="FlowMilestoneDivisionViewEntityListing",
)
_GET_FLOWS_OUTCOME: ApiOperation[FlowOutcome] = ApiOperation(
    "GET", "/api/v2/flows/outcomes/{flowOutcomeId}", path("flowOutcomeId"), returns="FlowOutcome"
)
_GET_FLOWS_OUTCOMES: ApiOperation[FlowOutcomeListing] = ApiOperation(
    "GET", "/api/v2/flows/outcomes", query("pageNumber"), query("pageSize"), query("sortBy"), query("sortOrder"),
    query("id", "multi"), query("name"), query("description"), query("nameOrDescription"), query("divisionId", "multi"),
    returns="FlowOutcomeListing",
)
_GET_FLOWS_OUTCOMES_DIVISIONVIEWS: ApiOperation[FlowOutcomeDivisionViewEntityListing] = ApiOperation(
    "GET", "/api/v2/flows/outcomes/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
    returns="FlowOutcomeDivisionViewEntityListing",
)
_PATCH_ARCHITECT_GRAMMAR: ApiOperation[Grammar] = ApiOperation(
    "PATCH", "/api/v2/architect/grammars/{grammarId}", path("grammarId"), body(), returns="Grammar"
)
_PATCH_ARCHITECT_GRAMMAR_LANGUAGE: ApiOperation[GrammarLanguage] = ApiOperation(
    "PATCH", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}", path("grammarId"), path("languageCode"),
    body(), returns="GrammarLanguage",
)
_PATCH_FLOWS_INSTANCES_SETTINGS_EXECUTIONDATA: ApiOperation[ExecutionDataFlowSettingsResponse] = ApiOperation(
    "PATCH", "/api/v2/flows/instances/settings/executiondata", body(required=True),
    returns="ExecutionDataFlowSettingsResponse",
)
_POST_ARCHITECT_DEPENDENCYTRACKING_BUILD: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/architect/dependencytracking/build"
)
_POST_ARCHITECT_EMERGENCYGROUPS: ApiOperation[EmergencyGroup] = ApiOperation(
    "POST", "/api/v2/architect/emergencygroups", body(required=True), returns="EmergencyGroup"
)
_POST_ARCHITECT_GRAMMAR_LANGUAGE_FILES_DTMF: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf", path("grammarId"),
    path("languageCode"), body(required=True), returns="UploadUrlResponse",
)
_POST_ARCHITECT_GRAMMAR_LANGUAGE_FILES_VOICE: ApiOperation[UploadUrlResponse] = ApiOperation(
    "POST", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice", path("grammarId"),
    path("languageCode"), body(required=True), returns="UploadUrlResponse",
)
_POST_ARCHITECT_GRAMMAR_LANGUAGES: ApiOperation[GrammarLanguage] = ApiOperation(
    "POST", "/api/v2/architect/grammars/{grammarId}/languages", path("grammarId"), body(required=True),
    returns="GrammarLanguage",
)
_POST_ARCHITECT_GRAMMARS: ApiOperation[Grammar] = ApiOperation(
    "POST", "/api/v2/architect/grammars", body(required=True), returns="Grammar"
)
_POST_ARCHITECT_IVRS: ApiOperation[IVR] = ApiOperation(
    "POST", "/api/v2/architect/ivrs", body(required=True), returns="IVR"
)
_POST_ARCHITECT_PROMPT_HISTORY: ApiOperation[Operation] = ApiOperation(
    "POST", "/api/v2/architect/prompts/{promptId}/history", path("promptId"), returns="Operation"
)
_POST_ARCHITECT_PROMPT_RESOURCES: ApiOperation[PromptAsset] = ApiOperation(
    "POST", "/api/v2/architect/prompts/{promptId}/resources", path("promptId"), body(required=True),
    returns="PromptAsset",
)
_POST_ARCHITECT_PROMPTS: ApiOperation[Prompt] = ApiOperation(
    "POST", "/api/v2/architect/prompts", body(required=True), returns="Prompt"
)
_POST_ARCHITECT_SCHEDULEGROUPS: ApiOperation[ScheduleGroup] = ApiOperation(
    "POST", "/api/v2/architect/schedulegroups", body(required=True), returns="ScheduleGroup"
)
_POST_ARCHITECT_SCHEDULES: ApiOperation[Schedule] = ApiOperation(
    "POST", "/api/v2/architect/schedules", body(required=True), returns="Schedule"
)
_POST_ARCHITECT_SYSTEMPROMPT_HISTORY: ApiOperation[Operation] = ApiOperation(
    "POST", "/api/v2/architect/systemprompts/{promptId}/history", path("promptId"), returns="Operation"
)
_POST_ARCHITECT_SYSTEMPROMPT_RESOURCES: ApiOperation[SystemPromptAsset] = ApiOperation(
    "POST", "/api/v2/architect/systemprompts/{promptId}/resources", path("promptId"), body(required=True),
    returns="SystemPromptAsset",
)
_POST_FLOW_HISTORY: ApiOperation[Operation] = ApiOperation(
    "POST", "/api/v2/flows/{flowId}/history", path("flowId"), returns="Operation"
)
_POST_FLOW_INSTANCES_SETTINGS_LOGLEVELS: ApiOperation[FlowSettingsResponse] = ApiOperation(
    "POST", "/api/v2/flows/{flowId}/instances/settings/loglevels", path("flowId"), body(required=True),
    query("expand", "multi"), returns="FlowSettingsResponse",
)
_POST_FLOW_VERSIONS: ApiOperation[FlowVersion] = ApiOperation(
    "POST", "/api/v2/flows/{flowId}/versions", path("flowId"), body(required=True), returns="FlowVersion"
)
_POST_FLOWS: ApiOperation[Flow] = ApiOperation(
    "POST", "/api/v2/flows", body(required=True), query("language"), returns="Flow"
)
_POST_FLOWS_ACTIONS_CHECKIN: ApiOperation[Operation] = ApiOperation(
    "POST", "/api/v2/flows/actions/checkin", query("flow", required=True), returns="Operation"
)
_POST_FLOWS_ACTIONS_CHECKOUT: ApiOperation[Flow] = ApiOperation(
    "POST", "/api/v2/flows/actions/checkout", query("flow", required=True), returns="Flow"
)
_POST_FLOWS_ACTIONS_DEACTIVATE: ApiOperation[Flow] = ApiOperation(
    "POST", "/api/v2/flows/actions/deactivate", query("flow", required=True), returns="Flow"
)
_POST_FLOWS_ACTIONS_PUBLISH: ApiOperation[Operation] = ApiOperation(
    "POST", "/api/v2/flows/actions/publish", query("flow", required=True), query("version"), returns="Operation"
)
_POST_FLOWS_ACTIONS_REVERT: ApiOperation[Flow] = ApiOperation(
    "POST", "/api/v2/flows/actions/revert", query("flow", required=True), returns="Flow"
)
_POST_FLOWS_ACTIONS_UNLOCK: ApiOperation[Flow] = ApiOperation(
    "POST", "/api/v2/flows/actions/unlock", query("flow", required=True), returns="Flow"
)
_POST_FLOWS_DATATABLE_EXPORT_JOBS: ApiOperation[DataTableExportJob] = ApiOperation(
    "POST", "/api/v2/flows/datatables/{datatableId}/export/jobs", path("datatableId"), returns="DataTableExportJob"
)
_POST_FLOWS_DATATABLE_IMPORT_JOBS: ApiOperation[DataTableImportJob] = ApiOperation(
    "POST", "/api/v2/flows/datatables/{datatableId}/import/jobs", path("datatableId"), body(required=True),
    returns="DataTableImportJob",
)
_POST_FLOWS_DATATABLE_ROWS: ApiOperation[dict[str, Any]] = ApiOperation(
    "POST", "/api/v2/flows/datatables/{datatableId}/rows", path("datatableId"), body("data_table_row", required=True),
    returns="dict(str, object)",
)
_POST_FLOWS_DATATABLES: ApiOperation[DataTable] = ApiOperation(
    "POST", "/api/v2/flows/datatables", body(required=True), returns="DataTable"
)
_POST_FLOWS_EXECUTIONS: ApiOperation[FlowExecutionLaunchResponse] = ApiOperation(
    "POST", "/api/v2/flows/executions", body("flow_launch_request", required=True),
    returns="FlowExecutionLaunchResponse",
)
_POST_FLOWS_INSTANCES_JOBS: ApiOperation[GetFlowExecutionDataJobResult] = ApiOperation(
    "POST", "/api/v2/flows/instances/jobs", body(required=True), query("expand"),
    returns="GetFlowExecutionDataJobResult",
)
_POST_FLOWS_INSTANCES_QUERY: ApiOperation[FlowResultEntityListing] = ApiOperation(
    "POST", "/api/v2/flows/instances/query", body(required=True), query("indexOnly"), query("pageSize"),
    returns="FlowResultEntityListing",
)
_POST_FLOWS_JOBS: ApiOperation[RegisterArchitectJobResponse] = ApiOperation(
    "POST", "/api/v2/flows/jobs", returns="RegisterArchitectJobResponse"
)
_POST_FLOWS_MILESTONES: ApiOperation[FlowMilestone] = ApiOperation(
    "POST", "/api/v2/flows/milestones", body(), returns="FlowMilestone"
)
_POST_FLOWS_OUTCOMES: ApiOperation[FlowOutcome] = ApiOperation(
    "POST", "/api/v2/flows/outcomes", body(), returns="FlowOutcome"
)
_PUT_ARCHITECT_EMERGENCYGROUP: ApiOperation[EmergencyGroup] = ApiOperation(
    "PUT", "/api/v2/architect/emergencygroups/{emergencyGroupId}", path("emergencyGroupId"), body(required=True),
    returns="EmergencyGroup",
)
_PUT_ARCHITECT_IVR: ApiOperation[IVR] = ApiOperation(
    "PUT", "/api/v2/architect/ivrs/{ivrId}", path("ivrId"), body(required=True), returns="IVR"
)
_PUT_ARCHITECT_PROMPT: ApiOperation[Prompt] = ApiOperation(
    "PUT", "/api/v2/architect/prompts/{promptId}", path("promptId"), body(required=True), returns="Prompt"
)
_PUT_ARCHITECT_PROMPT_RESOURCE: ApiOperation[PromptAsset] = ApiOperation(
    "PUT", "/api/v2/architect/prompts/{promptId}/resources/{languageCode}", path("promptId"), path("languageCode"),
    body(required=True), returns="PromptAsset",
)
_PUT_ARCHITECT_SCHEDULE: ApiOperation[Schedule] = ApiOperation(
    "PUT", "/api/v2/architect/schedules/{scheduleId}", path("scheduleId"), body(required=True), returns="Schedule"
)
_PUT_ARCHITECT_SCHEDULEGROUP: ApiOperation[ScheduleGroup] = ApiOperation(
    "PUT", "/api/v2/architect/schedulegroups/{scheduleGroupId}", path("scheduleGroupId"), body(required=True),
    returns="ScheduleGroup",
)
_PUT_ARCHITECT_SYSTEMPROMPT_RESOURCE: ApiOperation[SystemPromptAsset] = ApiOperation(
    "PUT", "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}", path("promptId"),
    path("languageCode"), body(required=True), returns="SystemPromptAsset",
)
_PUT_FLOW: ApiOperation[Flow] = ApiOperation(
    "PUT", "/api/v2/flows/{flowId}", path("flowId"), body(required=True), returns="Flow"
)
_PUT_FLOW_INSTANCES_SETTINGS_LOGLEVELS: ApiOperation[FlowSettingsResponse] = ApiOperation(
    "PUT", "/api/v2/flows/{flowId}/instances/settings/loglevels", path("flowId"), body(required=True),
    query("expand", "multi"), returns="FlowSettingsResponse",
)
_PUT_FLOWS_DATATABLE: ApiOperation[DataTable] = ApiOperation(
    "PUT", "/api/v2/flows/datatables/{datatableId}", path("datatableId"), body(required=True), query("expand"),
    returns="DataTable",
)
_PUT_FLOWS_DATATABLE_ROW: ApiOperation[dict[str, Any]] = ApiOperation(
    "PUT", "/api/v2/flows/datatables/{datatableId}/rows/{rowId}", path("datatableId"), path("rowId"), body(),
    returns="dict(str, object)",
)
_PUT_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT: ApiOperation[FlowSettingsResponse] = ApiOperation(
    "PUT", "/api/v2/flows/instances/settings/loglevels/default", body(required=True), query("expand", "multi"),
    returns="FlowSettingsResponse",
)
_PUT_FLOWS_MILESTONE: ApiOperation[FlowMilestone] = ApiOperation(
    "PUT", "/api/v2/flows/milestones/{milestoneId}", path("milestoneId"), body(), returns="FlowMilestone"
)
_PUT_FLOWS_OUTCOME: ApiOperation[Operation] = ApiOperation(
    "PUT", "/api/v2/flows/outcomes/{flowOutcomeId}", path("flowOutcomeId"), body(), returns="Operation"
)


class ArchitectApi(Api):
    """The Architect operations of the Platform API."""

    def delete_architect_emergencygroup(
        self,
        emergency_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/emergencygroups/{emergencyGroupId}: returns None.

        Permissions: all of routing:emergencyGroup:delete.
        """
        return self._call(_DELETE_ARCHITECT_EMERGENCYGROUP, options, emergency_group_id)

    def delete_architect_grammar(
        self,
        grammar_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/architect/grammars/{grammarId}: returns Any.

        Permissions: all of architect:grammar:delete.
        """
        return self._call(_DELETE_ARCHITECT_GRAMMAR, options, grammar_id)

    def delete_architect_grammar_language(
        self,
        grammar_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}: returns None.

        Permissions: all of architect:grammar:edit.
        """
        return self._call(_DELETE_ARCHITECT_GRAMMAR_LANGUAGE, options, grammar_id, language_code)

    def delete_architect_grammar_language_files_dtmf(
        self,
        grammar_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf: returns None.

        Permissions: all of architect:grammar:edit.
        """
        return self._call(_DELETE_ARCHITECT_GRAMMAR_LANGUAGE_FILES_DTMF, options, grammar_id, language_code)

    def delete_architect_grammar_language_files_voice(
        self,
        grammar_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice: returns None.

        Permissions: all of architect:grammar:edit.
        """
        return self._call(_DELETE_ARCHITECT_GRAMMAR_LANGUAGE_FILES_VOICE, options, grammar_id, language_code)

    def delete_architect_ivr(
        self,
        ivr_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/ivrs/{ivrId}: returns None.

        Permissions: all of routing:callRoute:delete.
        """
        return self._call(_DELETE_ARCHITECT_IVR, options, ivr_id)

    def delete_architect_prompt(
        self,
        prompt_id: str,
        *,
        all_resources: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/prompts/{promptId}: returns None.

        Permissions: all of architect:userPrompt:delete.
        """
        return self._call(_DELETE_ARCHITECT_PROMPT, options, prompt_id, all_resources)

    def delete_architect_prompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}: returns None.

        Permissions: all of architect:userPrompt:edit.
        """
        return self._call(_DELETE_ARCHITECT_PROMPT_RESOURCE, options, prompt_id, language_code)

    def delete_architect_prompt_resource_audio(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio: returns None.

        Permissions: all of architect:userPrompt:edit.
        """
        return self._call(_DELETE_ARCHITECT_PROMPT_RESOURCE_AUDIO, options, prompt_id, language_code)

    def delete_architect_prompts(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> Operation:
        """DELETE /api/v2/architect/prompts: returns Operation.

        Permissions: all of architect:userPrompt:delete.
        """
        return self._call(_DELETE_ARCHITECT_PROMPTS, options, id)

    def delete_architect_schedule(
        self,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/schedules/{scheduleId}: returns None.

        Permissions: all of routing:schedule:delete.
        """
        return self._call(_DELETE_ARCHITECT_SCHEDULE, options, schedule_id)

    def delete_architect_schedulegroup(
        self,
        schedule_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/schedulegroups/{scheduleGroupId}: returns None.

        Permissions: all of routing:scheduleGroup:delete.
        """
        return self._call(_DELETE_ARCHITECT_SCHEDULEGROUP, options, schedule_group_id)

    def delete_architect_systemprompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}: returns None.

        Permissions: all of architect:systemPrompt:edit.
        """
        return self._call(_DELETE_ARCHITECT_SYSTEMPROMPT_RESOURCE, options, prompt_id, language_code)

    def delete_flow(
        self,
        flow_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/flows/{flowId}: returns None.

        Permissions: any of architect:flow:delete.
        """
        return self._call(_DELETE_FLOW, options, flow_id)

    def delete_flow_instances_settings_loglevels(
        self,
        flow_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/flows/{flowId}/instances/settings/loglevels: returns None.

        Permissions: all of architect:flowLogLevel:delete.
        """
        return self._call(_DELETE_FLOW_INSTANCES_SETTINGS_LOGLEVELS, options, flow_id)

    def delete_flows(
        self,
        id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> Operation:
        """DELETE /api/v2/flows: returns Operation.

        Permissions: any of architect:flow:delete.
        """
        return self._call(_DELETE_FLOWS, options, id)

    def delete_flows_datatable(
        self,
        datatable_id: str,
        *,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/flows/datatables/{datatableId}: returns None.

        Permissions: any of architect:datatable:delete.

        Parameters:
            force: default False.
        """
        return self._call(_DELETE_FLOWS_DATATABLE, options, datatable_id, force)

    def delete_flows_datatable_row(
        self,
        datatable_id: str,
        row_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/flows/datatables/{datatableId}/rows/{rowId}: returns None.

        Permissions: any of architect:datatable:delete, architect:datatableRow:delete.
        """
        return self._call(_DELETE_FLOWS_DATATABLE_ROW, options, datatable_id, row_id)

    def delete_flows_instances_settings_loglevels_default(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/flows/instances/settings/loglevels/default: returns None.

        Permissions: any of architect:flowLogLevelDefault:delete.
        """
        return self._call(_DELETE_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT, options)

    def delete_flows_milestone(
        self,
        milestone_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/flows/milestones/{milestoneId}: returns Any.

        Permissions: all of architect:flowMilestone:delete.
        """
        return self._call(_DELETE_FLOWS_MILESTONE, options, milestone_id)

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
        """GET /api/v2/architect/dependencytracking: returns DependencyObjectEntityListing.

        Permissions: all of architect:dependencyTracking:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            object_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            consumed_resource_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            consuming_resource_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
        """
        return self._call(
            _GET_ARCHITECT_DEPENDENCYTRACKING, options, name, page_number, page_size, object_type, consumed_resources,
            consuming_resources, consumed_resource_type, consuming_resource_type,
        )

    def get_architect_dependencytracking_build(
        self,
        **options: Unpack[CallOptions],
    ) -> DependencyStatus:
        """GET /api/v2/architect/dependencytracking/build: returns DependencyStatus.

        Permissions: all of architect:dependencyTracking:view.
        """
        return self._call(_GET_ARCHITECT_DEPENDENCYTRACKING_BUILD, options)

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
        """GET /api/v2/architect/dependencytracking/consumedresources: returns ConsumedResourcesEntityListing.

        Permissions: all of architect:dependencyTracking:view.

        Parameters:
            object_type: ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            resource_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_ARCHITECT_DEPENDENCYTRACKING_CONSUMEDRESOURCES, options, id, version, object_type, resource_type,
            page_number, page_size,
        )

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
        """GET /api/v2/architect/dependencytracking/consumingresources: returns ConsumingResourcesEntityListing.

        Permissions: all of architect:dependencyTracking:view.

        Parameters:
            object_type: ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            resource_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            page_number: default 1.
            page_size: default 25.
            flow_filter: checkedIn, published.
        """
        return self._call(
            _GET_ARCHITECT_DEPENDENCYTRACKING_CONSUMINGRESOURCES, options, id, object_type, resource_type, version,
            page_number, page_size, flow_filter,
        )

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
        """GET /api/v2/architect/dependencytracking/deletedresourceconsumers: returns DependencyObjectEntityListing.

        Permissions: all of architect:dependencyTracking:view.

        Parameters:
            object_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            flow_filter: checkedIn, published.
            consumed_resources: default False.
            consumed_resource_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_ARCHITECT_DEPENDENCYTRACKING_DELETEDRESOURCECONSUMERS, options, name, object_type, flow_filter,
            consumed_resources, consumed_resource_type, page_number, page_size,
        )

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
        """GET /api/v2/architect/dependencytracking/object: returns DependencyObject.

        Permissions: all of architect:dependencyTracking:view.

        Parameters:
            object_type: ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            consumed_resource_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            consuming_resource_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
        """
        return self._call(
            _GET_ARCHITECT_DEPENDENCYTRACKING_OBJECT, options, id, version, object_type, consumed_resources,
            consuming_resources, consumed_resource_type, consuming_resource_type, consumed_resource_request,
        )

    def get_architect_dependencytracking_type(
        self,
        type_id: str,
        **options: Unpack[CallOptions],
    ) -> DependencyType:
        """GET /api/v2/architect/dependencytracking/types/{typeId}: returns DependencyType.

        Permissions: all of architect:dependencyTracking:view.
        """
        return self._call(_GET_ARCHITECT_DEPENDENCYTRACKING_TYPE, options, type_id)

    def get_architect_dependencytracking_types(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DependencyTypeEntityListing:
        """GET /api/v2/architect/dependencytracking/types: returns DependencyTypeEntityListing.

        Permissions: all of architect:dependencyTracking:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_ARCHITECT_DEPENDENCYTRACKING_TYPES, options, page_number, page_size)

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
        """GET /api/v2/architect/dependencytracking/updatedresourceconsumers: returns DependencyObjectEntityListing.

        Permissions: all of architect:dependencyTracking:view.

        Parameters:
            object_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            consumed_resources: default False.
            consumed_resource_type: any of ACDLANGUAGE, ACDSKILL, ACDWRAPUPCODE, AUDIOCONNECTORBOT, BOTCONNECTORBOT,
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
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_ARCHITECT_DEPENDENCYTRACKING_UPDATEDRESOURCECONSUMERS, options, name, object_type, consumed_resources,
            consumed_resource_type, page_number, page_size,
        )

    def get_architect_emergencygroup(
        self,
        emergency_group_id: str,
        **options: Unpack[CallOptions],
    ) -> EmergencyGroup:
        """GET /api/v2/architect/emergencygroups/{emergencyGroupId}: returns EmergencyGroup.

        Permissions: all of routing:emergencyGroup:view.
        """
        return self._call(_GET_ARCHITECT_EMERGENCYGROUP, options, emergency_group_id)

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
        """GET /api/v2/architect/emergencygroups: returns EmergencyGroupListing.

        Permissions: all of routing:emergencyGroup:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(_GET_ARCHITECT_EMERGENCYGROUPS, options, page_number, page_size, sort_by, sort_order, name)

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
        """GET /api/v2/architect/emergencygroups/divisionviews: returns EmergencyGroupDivisionViewEntityListing.

        Permissions: all of routing:emergencyGroup:search.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(
            _GET_ARCHITECT_EMERGENCYGROUPS_DIVISIONVIEWS, options, page_number, page_size, sort_by, sort_order, id,
            name, division_id,
        )

    def get_architect_grammar(
        self,
        grammar_id: str,
        *,
        include_file_urls: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Grammar:
        """GET /api/v2/architect/grammars/{grammarId}: returns Grammar.

        Permissions: all of architect:grammar:view.
        """
        return self._call(_GET_ARCHITECT_GRAMMAR, options, grammar_id, include_file_urls)

    def get_architect_grammar_language(
        self,
        grammar_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> GrammarLanguage:
        """GET /api/v2/architect/grammars/{grammarId}/languages/{languageCode}: returns GrammarLanguage.

        Permissions: all of architect:grammar:view.
        """
        return self._call(_GET_ARCHITECT_GRAMMAR_LANGUAGE, options, grammar_id, language_code)

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
        """GET /api/v2/architect/grammars: returns GrammarListing.

        Permissions: all of architect:grammar:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: description, id, name; default id.
            sort_order: asc, desc; default asc.
        """
        return self._call(
            _GET_ARCHITECT_GRAMMARS, options, page_number, page_size, sort_by, sort_order, id, name, description,
            name_or_description, include_file_urls,
        )

    def get_architect_ivr(
        self,
        ivr_id: str,
        **options: Unpack[CallOptions],
    ) -> IVR:
        """GET /api/v2/architect/ivrs/{ivrId}: returns IVR.

        Permissions: all of routing:callRoute:view.
        """
        return self._call(_GET_ARCHITECT_IVR, options, ivr_id)

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
        """GET /api/v2/architect/ivrs: returns IVREntityListing.

        Permissions: all of routing:callRoute:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(
            _GET_ARCHITECT_IVRS, options, page_number, page_size, sort_by, sort_order, name, dnis, schedule_group
        )

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
        """GET /api/v2/architect/ivrs/divisionviews: returns IVRDivisionViewEntityListing.

        Permissions: all of routing:callRoute:search.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(
            _GET_ARCHITECT_IVRS_DIVISIONVIEWS, options, page_number, page_size, sort_by, sort_order, id, name,
            division_id,
        )

    def get_architect_prompt(
        self,
        prompt_id: str,
        *,
        include_media_uris: bool | None = None,
        include_resources: bool | None = None,
        language: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Prompt:
        """GET /api/v2/architect/prompts/{promptId}: returns Prompt.

        Permissions: all of architect:userPrompt:view.

        Parameters:
            include_media_uris: default True.
            include_resources: default True.
        """
        return self._call(_GET_ARCHITECT_PROMPT, options, prompt_id, include_media_uris, include_resources, language)

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
        """GET /api/v2/architect/prompts/{promptId}/history/{historyId}: returns HistoryListing.

        Permissions: all of architect:userPrompt:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_order: default desc.
            sort_by: action, timestamp, user; default timestamp.
            action: any of checkin, checkout, create, deactivate, debug, delete, publish, revert, save.
        """
        return self._call(
            _GET_ARCHITECT_PROMPT_HISTORY_HISTORY_ID, options, prompt_id, history_id, page_number, page_size,
            sort_order, sort_by, action,
        )

    def get_architect_prompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> PromptAsset:
        """GET /api/v2/architect/prompts/{promptId}/resources/{languageCode}: returns PromptAsset.

        Permissions: all of architect:userPrompt:view.
        """
        return self._call(_GET_ARCHITECT_PROMPT_RESOURCE, options, prompt_id, language_code)

    def get_architect_prompt_resources(
        self,
        prompt_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PromptAssetEntityListing:
        """GET /api/v2/architect/prompts/{promptId}/resources: returns PromptAssetEntityListing.

        Permissions: all of architect:userPrompt:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_ARCHITECT_PROMPT_RESOURCES, options, prompt_id, page_number, page_size)

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
        """GET /api/v2/architect/prompts: returns PromptEntityListing.

        Permissions: all of architect:userPrompt:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
            include_media_uris: default True.
            include_resources: default True.
        """
        return self._call(
            _GET_ARCHITECT_PROMPTS, options, page_number, page_size, name, description, name_or_description, sort_by,
            sort_order, include_media_uris, include_resources, language,
        )

    def get_architect_schedule(
        self,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """GET /api/v2/architect/schedules/{scheduleId}: returns Schedule.

        Permissions: all of routing:schedule:view.
        """
        return self._call(_GET_ARCHITECT_SCHEDULE, options, schedule_id)

    def get_architect_schedulegroup(
        self,
        schedule_group_id: str,
        **options: Unpack[CallOptions],
    ) -> ScheduleGroup:
        """GET /api/v2/architect/schedulegroups/{scheduleGroupId}: returns ScheduleGroup.

        Permissions: all of routing:scheduleGroup:view.
        """
        return self._call(_GET_ARCHITECT_SCHEDULEGROUP, options, schedule_group_id)

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
        """GET /api/v2/architect/schedulegroups: returns ScheduleGroupEntityListing.

        Permissions: all of routing:scheduleGroup:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(
            _GET_ARCHITECT_SCHEDULEGROUPS, options, page_number, page_size, sort_by, sort_order, name, schedule_ids,
            division_id,
        )

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
        """GET /api/v2/architect/schedulegroups/divisionviews: returns ScheduleGroupDivisionViewEntityListing.

        Permissions: all of routing:scheduleGroup:search.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(
            _GET_ARCHITECT_SCHEDULEGROUPS_DIVISIONVIEWS, options, page_number, page_size, sort_by, sort_order, id, name,
            division_id,
        )

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
        """GET /api/v2/architect/schedules: returns ScheduleEntityListing.

        Permissions: all of routing:schedule:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(
            _GET_ARCHITECT_SCHEDULES, options, page_number, page_size, sort_by, sort_order, name, division_id
        )

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
        """GET /api/v2/architect/schedules/divisionviews: returns ScheduleDivisionViewEntityListing.

        Permissions: all of routing:schedule:search.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default name.
            sort_order: default ASC.
        """
        return self._call(
            _GET_ARCHITECT_SCHEDULES_DIVISIONVIEWS, options, page_number, page_size, sort_by, sort_order, id, name,
            division_id,
        )

    def get_architect_systemprompt(
        self,
        prompt_id: str,
        *,
        include_media_uris: bool | None = None,
        include_resources: bool | None = None,
        language: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SystemPrompt:
        """GET /api/v2/architect/systemprompts/{promptId}: returns SystemPrompt.

        Permissions: all of architect:systemPrompt:view.

        Parameters:
            include_media_uris: default True.
            include_resources: default True.
        """
        return self._call(
            _GET_ARCHITECT_SYSTEMPROMPT, options, prompt_id, include_media_uris, include_resources, language
        )

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
        """GET /api/v2/architect/systemprompts/{promptId}/history/{historyId}: returns HistoryListing.

        Permissions: all of architect:systemPrompt:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_order: default desc.
            sort_by: action, timestamp, user; default timestamp.
            action: any of checkin, checkout, create, deactivate, debug, delete, publish, revert, save.
        """
        return self._call(
            _GET_ARCHITECT_SYSTEMPROMPT_HISTORY_HISTORY_ID, options, prompt_id, history_id, page_number, page_size,
            sort_order, sort_by, action,
        )

    def get_architect_systemprompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        **options: Unpack[CallOptions],
    ) -> SystemPromptAsset:
        """GET /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}: returns SystemPromptAsset.

        Permissions: all of architect:systemPrompt:view.
        """
        return self._call(_GET_ARCHITECT_SYSTEMPROMPT_RESOURCE, options, prompt_id, language_code)

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
        """GET /api/v2/architect/systemprompts/{promptId}/resources: returns SystemPromptAssetEntityListing.

        Permissions: all of architect:systemPrompt:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
        """
        return self._call(
            _GET_ARCHITECT_SYSTEMPROMPT_RESOURCES, options, prompt_id, page_number, page_size, sort_by, sort_order
        )

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
        """GET /api/v2/architect/systemprompts: returns SystemPromptEntityListing.

        Permissions: all of architect:systemPrompt:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
            include_media_uris: default True.
            include_resources: default True.
        """
        return self._call(
            _GET_ARCHITECT_SYSTEMPROMPTS, options, page_number, page_size, sort_by, sort_order, name, description,
            name_or_description, include_media_uris, include_resources, language,
        )

    def get_flow(
        self,
        flow_id: str,
        *,
        deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """GET /api/v2/flows/{flowId}: returns Flow.

        Permissions: any of architect:flow:view.

        Parameters:
            deleted: default False.
        """
        return self._call(_GET_FLOW, options, flow_id, deleted)

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
        """GET /api/v2/flows/{flowId}/history/{historyId}: returns HistoryListing.

        Permissions: any of architect:flow:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_order: default desc.
            sort_by: action, timestamp, user; default timestamp.
            action: any of checkin, checkout, create, deactivate, debug, delete, publish, revert, save.
        """
        return self._call(
            _GET_FLOW_HISTORY_HISTORY_ID, options, flow_id, history_id, page_number, page_size, sort_order, sort_by,
            action,
        )

    def get_flow_instances_settings_loglevels(
        self,
        flow_id: str,
        *,
        expand: Sequence[Literal["name", "type", "logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """GET /api/v2/flows/{flowId}/instances/settings/loglevels: returns FlowSettingsResponse.

        Permissions: all of architect:flowLogLevel:view.

        Parameters:
            expand: any of name, type, logLevelCharacteristics.characteristics.
        """
        return self._call(_GET_FLOW_INSTANCES_SETTINGS_LOGLEVELS, options, flow_id, expand)

    def get_flow_latestconfiguration(
        self,
        flow_id: str,
        *,
        deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """GET /api/v2/flows/{flowId}/latestconfiguration: returns Any.

        Permissions: any of architect:flow:view.

        Parameters:
            deleted: default False.
        """
        return self._call(_GET_FLOW_LATESTCONFIGURATION, options, flow_id, deleted)

    def get_flow_version(
        self,
        flow_id: str,
        version_id: str,
        *,
        deleted: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowVersion:
        """GET /api/v2/flows/{flowId}/versions/{versionId}: returns FlowVersion.

        Permissions: any of architect:flow:view.
        """
        return self._call(_GET_FLOW_VERSION, options, flow_id, version_id, deleted)

    def get_flow_version_configuration(
        self,
        flow_id: str,
        version_id: str,
        *,
        deleted: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """GET /api/v2/flows/{flowId}/versions/{versionId}/configuration: returns Any.

        Permissions: any of architect:flow:view.
        """
        return self._call(_GET_FLOW_VERSION_CONFIGURATION, options, flow_id, version_id, deleted)

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
        """GET /api/v2/flows/{flowId}/versions/{versionId}/health: returns FlowHealth.

        Permissions: any of architect:flow:view.

        Parameters:
            language: en-us, en-gb, en-au, en-za, en-nz, en-ie, fr-ca, fr-fr, es-us, es-es, es-mx, de-de, it-it,
                pt-br, pt-pt, nl-nl.
        """
        return self._call(_GET_FLOW_VERSION_HEALTH, options, flow_id, version_id, language)

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
        """GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health: returns FlowHealthIntent.

        Permissions: any of architect:flow:view.

        Parameters:
            language: en-us, en-gb, en-au, en-za, en-nz, en-ie, fr-ca, fr-fr, es-us, es-es, es-mx, de-de, it-it,
                pt-br, pt-pt, nl-nl.
        """
        return self._call(_GET_FLOW_VERSION_INTENT_HEALTH, options, flow_id, version_id, intent_id, language)

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
        """GET /api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health: returns
        FlowHealthUtterance.

        Permissions: any of architect:flow:view.

        Parameters:
            language: en-us, en-gb, en-au, en-za, en-nz, en-ie, fr-ca, fr-fr, es-us, es-es, es-mx, de-de, it-it,
                pt-br, pt-pt, nl-nl.
        """
        return self._call(
            _GET_FLOW_VERSION_INTENT_UTTERANCE_HEALTH, options, flow_id, version_id, intent_id, utterance_id, language
        )

    def get_flow_versions(
        self,
        flow_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowVersionEntityListing:
        """GET /api/v2/flows/{flowId}/versions: returns FlowVersionEntityListing.

        Permissions: any of architect:flow:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_FLOW_VERSIONS, options, flow_id, page_number, page_size, deleted)

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
        """GET /api/v2/flows: returns FlowEntityListing.

        Permissions: any of architect:flow:view.

        Parameters:
            type: any of bot, commonmodule, digitalbot, inboundcall, inboundchat, inboundemail, inboundshortmessage,
                outboundcall, inqueuecall, inqueueemail, inqueueshortmessage, speech, securecall, surveyinvite,
                voice, voicemail, voicesurvey, workflow, workitem.
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
            secure: any, checkedin, published.
            deleted: default False.
            include_schemas: default False.
        """
        return self._call(
            _GET_FLOWS, options, type, page_number, page_size, sort_by, sort_order, id, name, description,
            name_or_description, publish_version_id, editable_by, locked_by, locked_by_client_id, secure, deleted,
            include_schemas, published_after, published_before, division_id,
        )

    def get_flows_datatable(
        self,
        datatable_id: str,
        *,
        expand: Literal["schema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTable:
        """GET /api/v2/flows/datatables/{datatableId}: returns DataTable.

        Permissions: any of architect:datatable:view.

        Parameters:
            expand: schema.
        """
        return self._call(_GET_FLOWS_DATATABLE, options, datatable_id, expand)

    def get_flows_datatable_export_job(
        self,
        datatable_id: str,
        export_job_id: str,
        **options: Unpack[CallOptions],
    ) -> DataTableExportJob:
        """GET /api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}: returns DataTableExportJob.

        Permissions: any of architect:datatable:view, architect:datatableRow:view.
        """
        return self._call(_GET_FLOWS_DATATABLE_EXPORT_JOB, options, datatable_id, export_job_id)

    def get_flows_datatable_import_job(
        self,
        datatable_id: str,
        import_job_id: str,
        **options: Unpack[CallOptions],
    ) -> DataTableImportJob:
        """GET /api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}: returns DataTableImportJob.

        Permissions: any of architect:datatable:view, architect:datatableRow:view.
        """
        return self._call(_GET_FLOWS_DATATABLE_IMPORT_JOB, options, datatable_id, import_job_id)

    def get_flows_datatable_import_jobs(
        self,
        datatable_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTableImportEntityListing:
        """GET /api/v2/flows/datatables/{datatableId}/import/jobs: returns DataTableImportEntityListing.

        Permissions: any of architect:datatable:edit, architect:datatableRow:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_FLOWS_DATATABLE_IMPORT_JOBS, options, datatable_id, page_number, page_size)

    def get_flows_datatable_row(
        self,
        datatable_id: str,
        row_id: str,
        *,
        showbrief: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """GET /api/v2/flows/datatables/{datatableId}/rows/{rowId}: returns dict[str, Any].

        Permissions: any of architect:datatable:view, architect:datatableRow:view.

        Parameters:
            showbrief: default True.
        """
        return self._call(_GET_FLOWS_DATATABLE_ROW, options, datatable_id, row_id, showbrief)

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
        """GET /api/v2/flows/datatables/{datatableId}/rows: returns DataTableRowEntityListing.

        Permissions: any of architect:datatable:view, architect:datatableRow:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            showbrief: default True.
            sort_order: ascending, descending; default ascending.
        """
        return self._call(
            _GET_FLOWS_DATATABLE_ROWS, options, datatable_id, page_number, page_size, showbrief, sort_order
        )

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
        """GET /api/v2/flows/datatables: returns DataTablesDomainEntityListing.

        Permissions: any of architect:datatable:view.

        Parameters:
            expand: schema.
            page_number: default 1.
            page_size: default 25.
            sort_by: id, name; default id.
            sort_order: default ascending.
        """
        return self._call(
            _GET_FLOWS_DATATABLES, options, expand, page_number, page_size, sort_by, sort_order, division_id, name
        )

    def get_flows_datatables_divisionview(
        self,
        datatable_id: str,
        *,
        expand: Literal["schema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTable:
        """GET /api/v2/flows/datatables/divisionviews/{datatableId}: returns DataTable.

        Permissions: all of architect:datatable:search.

        Parameters:
            expand: schema.
        """
        return self._call(_GET_FLOWS_DATATABLES_DIVISIONVIEW, options, datatable_id, expand)

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
        """GET /api/v2/flows/datatables/divisionviews: returns DataTablesDomainEntityListing.

        Permissions: all of architect:datatable:search.

        Parameters:
            expand: schema.
            page_number: default 1.
            page_size: default 25.
            sort_by: id, name; default id.
            sort_order: default ascending.
        """
        return self._call(
            _GET_FLOWS_DATATABLES_DIVISIONVIEWS, options, expand, page_number, page_size, sort_by, sort_order,
            division_id, name,
        )

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
        """GET /api/v2/flows/divisionviews: returns FlowDivisionViewEntityListing.

        Permissions: all of architect:flow:search.

        Parameters:
            type: any of bot, commonmodule, digitalbot, inboundcall, inboundchat, inboundemail, inboundshortmessage,
                outboundcall, inqueuecall, inqueueemail, inqueueshortmessage, speech, securecall, surveyinvite,
                voice, voicemail, voicesurvey, workflow, workitem.
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
            include_schemas: default False.
        """
        return self._call(
            _GET_FLOWS_DIVISIONVIEWS, options, type, page_number, page_size, sort_by, sort_order, id, name,
            publish_version_id, published_after, published_before, division_id, include_schemas,
        )

    def get_flows_execution(
        self,
        flow_execution_id: str,
        **options: Unpack[CallOptions],
    ) -> FlowRuntimeExecution:
        """GET /api/v2/flows/executions/{flowExecutionId}: returns FlowRuntimeExecution.

        Permissions: any of architect:flowExecution:view.
        """
        return self._call(_GET_FLOWS_EXECUTION, options, flow_execution_id)

    def get_flows_instance(
        self,
        instance_id: str,
        *,
        expand: Literal["bots", "dataActions"] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetFlowExecutionDataJobResult:
        """GET /api/v2/flows/instances/{instanceId}: returns GetFlowExecutionDataJobResult.

        Permissions: any of architect:flowInstance:view.

        Parameters:
            expand: bots, dataActions.
        """
        return self._call(_GET_FLOWS_INSTANCE, options, instance_id, expand)

    def get_flows_instances_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> GetFlowExecutionDataJobResult:
        """GET /api/v2/flows/instances/jobs/{jobId}: returns GetFlowExecutionDataJobResult.

        Permissions: any of architect:flowInstance:view.
        """
        return self._call(_GET_FLOWS_INSTANCES_JOB, options, job_id)

    def get_flows_instances_querycapabilities(
        self,
        *,
        expand: Literal["flow", "action"] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowsQueryCriteriaResponse:
        """GET /api/v2/flows/instances/querycapabilities: returns FlowsQueryCriteriaResponse.

        Permissions: any of architect:flowInstance:search.

        Parameters:
            expand: flow, action.
        """
        return self._call(_GET_FLOWS_INSTANCES_QUERYCAPABILITIES, options, expand)

    def get_flows_instances_settings_executiondata(
        self,
        **options: Unpack[CallOptions],
    ) -> ExecutionDataFlowSettingsResponse:
        """GET /api/v2/flows/instances/settings/executiondata: returns ExecutionDataFlowSettingsResponse.

        Permissions: any of architect:flowinstanceexecutiondata:view.
        """
        return self._call(_GET_FLOWS_INSTANCES_SETTINGS_EXECUTIONDATA, options)

    def get_flows_instances_settings_loglevels(
        self,
        *,
        expand: Sequence[Literal["name", "type", "logLevelCharacteristics.characteristics"]] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponseEntityListing:
        """GET /api/v2/flows/instances/settings/loglevels: returns FlowSettingsResponseEntityListing.

        Permissions: all of architect:flowLogLevel:view, architect:flow:search.

        Parameters:
            expand: any of name, type, logLevelCharacteristics.characteristics.
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS, options, expand, page_number, page_size)

    def get_flows_instances_settings_loglevels_characteristics(
        self,
        **options: Unpack[CallOptions],
    ) -> FlowLogLevelCharacteristicsDefinitions:
        """GET /api/v2/flows/instances/settings/loglevels/characteristics: returns
        FlowLogLevelCharacteristicsDefinitions.

        Permissions: any of architect:flowLogLevel:view, architect:flowLogLevelDefault:view.
        """
        return self._call(_GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_CHARACTERISTICS, options)

    def get_flows_instances_settings_loglevels_default(
        self,
        *,
        expand: Sequence[Literal["logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """GET /api/v2/flows/instances/settings/loglevels/default: returns FlowSettingsResponse.

        Permissions: any of architect:flowLogLevelDefault:view.

        Parameters:
            expand: any of logLevelCharacteristics.characteristics.
        """
        return self._call(_GET_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT, options, expand)

    def get_flows_job(
        self,
        job_id: str,
        *,
        expand: Sequence[Literal["messages"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ArchitectJobStateResponse:
        """GET /api/v2/flows/jobs/{jobId}: returns ArchitectJobStateResponse.

        Permissions: all of architect:job:view.

        Parameters:
            expand: any of messages.
        """
        return self._call(_GET_FLOWS_JOB, options, job_id, expand)

    def get_flows_milestone(
        self,
        milestone_id: str,
        **options: Unpack[CallOptions],
    ) -> FlowMilestone:
        """GET /api/v2/flows/milestones/{milestoneId}: returns FlowMilestone.

        Permissions: all of architect:flowMilestone:view.
        """
        return self._call(_GET_FLOWS_MILESTONE, options, milestone_id)

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
        """GET /api/v2/flows/milestones: returns FlowMilestoneListing.

        Permissions: all of architect:flowMilestone:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
        """
        return self._call(
            _GET_FLOWS_MILESTONES, options, page_number, page_size, sort_by, sort_order, id, name, description,
            name_or_description, division_id,
        )

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
        """GET /api/v2/flows/milestones/divisionviews: returns FlowMilestoneDivisionViewEntityListing.

        Permissions: all of architect:flowMilestone:search.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
        """
        return self._call(
            _GET_FLOWS_MILESTONES_DIVISIONVIEWS, options, page_number, page_size, sort_by, sort_order, id, name,
            division_id,
        )

    def get_flows_outcome(
        self,
        flow_outcome_id: str,
        **options: Unpack[CallOptions],
    ) -> FlowOutcome:
        """GET /api/v2/flows/outcomes/{flowOutcomeId}: returns FlowOutcome.

        Permissions: all of architect:flowOutcome:view.
        """
        return self._call(_GET_FLOWS_OUTCOME, options, flow_outcome_id)

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
        """GET /api/v2/flows/outcomes: returns FlowOutcomeListing.

        Permissions: all of architect:flowOutcome:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
        """
        return self._call(
            _GET_FLOWS_OUTCOMES, options, page_number, page_size, sort_by, sort_order, id, name, description,
            name_or_description, division_id,
        )

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
        """GET /api/v2/flows/outcomes/divisionviews: returns FlowOutcomeDivisionViewEntityListing.

        Permissions: all of architect:flowOutcome:search.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            sort_by: default id.
            sort_order: default asc.
        """
        return self._call(
            _GET_FLOWS_OUTCOMES_DIVISIONVIEWS, options, page_number, page_size, sort_by, sort_order, id, name,
            division_id,
        )

    def patch_architect_grammar(
        self,
        grammar_id: str,
        *,
        body: Grammar | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Grammar:
        """PATCH /api/v2/architect/grammars/{grammarId}: returns Grammar.

        Permissions: all of architect:grammar:edit.
        """
        return self._call(_PATCH_ARCHITECT_GRAMMAR, options, grammar_id, body)

    def patch_architect_grammar_language(
        self,
        grammar_id: str,
        language_code: str,
        *,
        body: GrammarLanguageUpdate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> GrammarLanguage:
        """PATCH /api/v2/architect/grammars/{grammarId}/languages/{languageCode}: returns GrammarLanguage.

        Permissions: all of architect:grammar:edit.
        """
        return self._call(_PATCH_ARCHITECT_GRAMMAR_LANGUAGE, options, grammar_id, language_code, body)

    def patch_flows_instances_settings_executiondata(
        self,
        body: ExecutionDataSettingsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExecutionDataFlowSettingsResponse:
        """PATCH /api/v2/flows/instances/settings/executiondata: returns ExecutionDataFlowSettingsResponse.

        Permissions: any of architect:flowinstanceexecutiondata:edit.
        """
        return self._call(_PATCH_FLOWS_INSTANCES_SETTINGS_EXECUTIONDATA, options, body)

    def post_architect_dependencytracking_build(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/architect/dependencytracking/build: returns None.

        Permissions: all of architect:dependencyTracking:rebuild.
        """
        return self._call(_POST_ARCHITECT_DEPENDENCYTRACKING_BUILD, options)

    def post_architect_emergencygroups(
        self,
        body: EmergencyGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmergencyGroup:
        """POST /api/v2/architect/emergencygroups: returns EmergencyGroup.

        Permissions: all of routing:emergencyGroup:add.
        """
        return self._call(_POST_ARCHITECT_EMERGENCYGROUPS, options, body)

    def post_architect_grammar_language_files_dtmf(
        self,
        grammar_id: str,
        language_code: str,
        body: GrammarFileUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf: returns UploadUrlResponse.

        Permissions: all of architect:grammar:edit.
        """
        return self._call(_POST_ARCHITECT_GRAMMAR_LANGUAGE_FILES_DTMF, options, grammar_id, language_code, body)

    def post_architect_grammar_language_files_voice(
        self,
        grammar_id: str,
        language_code: str,
        body: GrammarFileUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UploadUrlResponse:
        """POST /api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice: returns UploadUrlResponse.

        Permissions: all of architect:grammar:edit.
        """
        return self._call(_POST_ARCHITECT_GRAMMAR_LANGUAGE_FILES_VOICE, options, grammar_id, language_code, body)

    def post_architect_grammar_languages(
        self,
        grammar_id: str,
        body: GrammarLanguage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GrammarLanguage:
        """POST /api/v2/architect/grammars/{grammarId}/languages: returns GrammarLanguage.

        Permissions: all of architect:grammar:edit.
        """
        return self._call(_POST_ARCHITECT_GRAMMAR_LANGUAGES, options, grammar_id, body)

    def post_architect_grammars(
        self,
        body: Grammar | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Grammar:
        """POST /api/v2/architect/grammars: returns Grammar.

        Permissions: all of architect:grammar:add.
        """
        return self._call(_POST_ARCHITECT_GRAMMARS, options, body)

    def post_architect_ivrs(
        self,
        body: IVR | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IVR:
        """POST /api/v2/architect/ivrs: returns IVR.

        Permissions: all of routing:callRoute:add.
        """
        return self._call(_POST_ARCHITECT_IVRS, options, body)

    def post_architect_prompt_history(
        self,
        prompt_id: str,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """POST /api/v2/architect/prompts/{promptId}/history: returns Operation.

        Permissions: all of architect:userPrompt:view.
        """
        return self._call(_POST_ARCHITECT_PROMPT_HISTORY, options, prompt_id)

    def post_architect_prompt_resources(
        self,
        prompt_id: str,
        body: PromptAssetCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PromptAsset:
        """POST /api/v2/architect/prompts/{promptId}/resources: returns PromptAsset.

        Permissions: all of architect:userPrompt:edit.
        """
        return self._call(_POST_ARCHITECT_PROMPT_RESOURCES, options, prompt_id, body)

    def post_architect_prompts(
        self,
        body: Prompt | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Prompt:
        """POST /api/v2/architect/prompts: returns Prompt.

        Permissions: all of architect:userPrompt:add.
        """
        return self._call(_POST_ARCHITECT_PROMPTS, options, body)

    def post_architect_schedulegroups(
        self,
        body: ScheduleGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScheduleGroup:
        """POST /api/v2/architect/schedulegroups: returns ScheduleGroup.

        Permissions: all of routing:scheduleGroup:add.
        """
        return self._call(_POST_ARCHITECT_SCHEDULEGROUPS, options, body)

    def post_architect_schedules(
        self,
        body: Schedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """POST /api/v2/architect/schedules: returns Schedule.

        Permissions: all of routing:schedule:add.
        """
        return self._call(_POST_ARCHITECT_SCHEDULES, options, body)

    def post_architect_systemprompt_history(
        self,
        prompt_id: str,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """POST /api/v2/architect/systemprompts/{promptId}/history: returns Operation.

        Permissions: all of architect:systemPrompt:view.
        """
        return self._call(_POST_ARCHITECT_SYSTEMPROMPT_HISTORY, options, prompt_id)

    def post_architect_systemprompt_resources(
        self,
        prompt_id: str,
        body: SystemPromptAsset | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SystemPromptAsset:
        """POST /api/v2/architect/systemprompts/{promptId}/resources: returns SystemPromptAsset.

        Permissions: all of architect:systemPrompt:edit.
        """
        return self._call(_POST_ARCHITECT_SYSTEMPROMPT_RESOURCES, options, prompt_id, body)

    def post_flow_history(
        self,
        flow_id: str,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """POST /api/v2/flows/{flowId}/history: returns Operation.

        Permissions: any of architect:flow:view.
        """
        return self._call(_POST_FLOW_HISTORY, options, flow_id)

    def post_flow_instances_settings_loglevels(
        self,
        flow_id: str,
        body: FlowLogLevelRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["name", "type", "logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """POST /api/v2/flows/{flowId}/instances/settings/loglevels: returns FlowSettingsResponse.

        Permissions: all of architect:flowLogLevel:add.

        Parameters:
            expand: any of name, type, logLevelCharacteristics.characteristics.
        """
        return self._call(_POST_FLOW_INSTANCES_SETTINGS_LOGLEVELS, options, flow_id, body, expand)

    def post_flow_versions(
        self,
        flow_id: str,
        body: Any,
        **options: Unpack[CallOptions],
    ) -> FlowVersion:
        """POST /api/v2/flows/{flowId}/versions: returns FlowVersion.

        Permissions: any of architect:flow:edit.
        """
        return self._call(_POST_FLOW_VERSIONS, options, flow_id, body)

    def post_flows(
        self,
        body: Flow | dict[str, Any],
        *,
        language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """POST /api/v2/flows: returns Flow.

        Permissions: any of architect:flow:add.
        """
        return self._call(_POST_FLOWS, options, body, language)

    def post_flows_actions_checkin(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """POST /api/v2/flows/actions/checkin: returns Operation.

        Permissions: any of architect:flow:edit, architect:flow:unlock.
        """
        return self._call(_POST_FLOWS_ACTIONS_CHECKIN, options, flow)

    def post_flows_actions_checkout(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """POST /api/v2/flows/actions/checkout: returns Flow.

        Permissions: any of architect:flow:edit.
        """
        return self._call(_POST_FLOWS_ACTIONS_CHECKOUT, options, flow)

    def post_flows_actions_deactivate(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """POST /api/v2/flows/actions/deactivate: returns Flow.

        Permissions: any of architect:flow:publish.
        """
        return self._call(_POST_FLOWS_ACTIONS_DEACTIVATE, options, flow)

    def post_flows_actions_publish(
        self,
        flow: str,
        *,
        version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """POST /api/v2/flows/actions/publish: returns Operation.

        Permissions: any of architect:flow:unlock, architect:flow:publish.
        """
        return self._call(_POST_FLOWS_ACTIONS_PUBLISH, options, flow, version)

    def post_flows_actions_revert(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """POST /api/v2/flows/actions/revert: returns Flow.

        Permissions: any of architect:flow:edit.
        """
        return self._call(_POST_FLOWS_ACTIONS_REVERT, options, flow)

    def post_flows_actions_unlock(
        self,
        flow: str,
        **options: Unpack[CallOptions],
    ) -> Flow:
        """POST /api/v2/flows/actions/unlock: returns Flow.

        Permissions: any of architect:flow:unlock.
        """
        return self._call(_POST_FLOWS_ACTIONS_UNLOCK, options, flow)

    def post_flows_datatable_export_jobs(
        self,
        datatable_id: str,
        **options: Unpack[CallOptions],
    ) -> DataTableExportJob:
        """POST /api/v2/flows/datatables/{datatableId}/export/jobs: returns DataTableExportJob.

        Permissions: any of architect:datatable:view, architect:datatableRow:view.
        """
        return self._call(_POST_FLOWS_DATATABLE_EXPORT_JOBS, options, datatable_id)

    def post_flows_datatable_import_jobs(
        self,
        datatable_id: str,
        body: DataTableImportJob | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataTableImportJob:
        """POST /api/v2/flows/datatables/{datatableId}/import/jobs: returns DataTableImportJob.

        Permissions: any of architect:datatable:edit, architect:datatableRow:add.
        """
        return self._call(_POST_FLOWS_DATATABLE_IMPORT_JOBS, options, datatable_id, body)

    def post_flows_datatable_rows(
        self,
        datatable_id: str,
        data_table_row: Any,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """POST /api/v2/flows/datatables/{datatableId}/rows: returns dict[str, Any].

        Permissions: any of architect:datatable:add, architect:datatableRow:add.
        """
        return self._call(_POST_FLOWS_DATATABLE_ROWS, options, datatable_id, data_table_row)

    def post_flows_datatables(
        self,
        body: DataTable | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataTable:
        """POST /api/v2/flows/datatables: returns DataTable.

        Permissions: any of architect:datatable:add.
        """
        return self._call(_POST_FLOWS_DATATABLES, options, body)

    def post_flows_executions(
        self,
        flow_launch_request: FlowExecutionLaunchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlowExecutionLaunchResponse:
        """POST /api/v2/flows/executions: returns FlowExecutionLaunchResponse.

        Permissions: any of architect:flow:launch.
        """
        return self._call(_POST_FLOWS_EXECUTIONS, options, flow_launch_request)

    def post_flows_instances_jobs(
        self,
        body: ExecutionDataRequest | dict[str, Any],
        *,
        expand: Literal["bots", "dataActions"] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetFlowExecutionDataJobResult:
        """POST /api/v2/flows/instances/jobs: returns GetFlowExecutionDataJobResult.

        Permissions: any of architect:flowInstance:view.

        Parameters:
            expand: bots, dataActions.
        """
        return self._call(_POST_FLOWS_INSTANCES_JOBS, options, body, expand)

    def post_flows_instances_query(
        self,
        body: CriteriaQuery | dict[str, Any],
        *,
        index_only: bool | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowResultEntityListing:
        """POST /api/v2/flows/instances/query: returns FlowResultEntityListing.

        Permissions: any of architect:flowInstance:search.

        Parameters:
            page_size: default 50.
        """
        return self._call(_POST_FLOWS_INSTANCES_QUERY, options, body, index_only, page_size)

    def post_flows_jobs(
        self,
        **options: Unpack[CallOptions],
    ) -> RegisterArchitectJobResponse:
        """POST /api/v2/flows/jobs: returns RegisterArchitectJobResponse.

        Permissions: all of architect:job:create.
        """
        return self._call(_POST_FLOWS_JOBS, options)

    def post_flows_milestones(
        self,
        *,
        body: FlowMilestone | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowMilestone:
        """POST /api/v2/flows/milestones: returns FlowMilestone.

        Permissions: all of architect:flowMilestone:add.
        """
        return self._call(_POST_FLOWS_MILESTONES, options, body)

    def post_flows_outcomes(
        self,
        *,
        body: FlowOutcome | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowOutcome:
        """POST /api/v2/flows/outcomes: returns FlowOutcome.

        Permissions: all of architect:flowOutcome:add.
        """
        return self._call(_POST_FLOWS_OUTCOMES, options, body)

    def put_architect_emergencygroup(
        self,
        emergency_group_id: str,
        body: EmergencyGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmergencyGroup:
        """PUT /api/v2/architect/emergencygroups/{emergencyGroupId}: returns EmergencyGroup.

        Permissions: all of routing:emergencyGroup:edit.
        """
        return self._call(_PUT_ARCHITECT_EMERGENCYGROUP, options, emergency_group_id, body)

    def put_architect_ivr(
        self,
        ivr_id: str,
        body: IVR | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IVR:
        """PUT /api/v2/architect/ivrs/{ivrId}: returns IVR.

        Permissions: all of routing:callRoute:edit.
        """
        return self._call(_PUT_ARCHITECT_IVR, options, ivr_id, body)

    def put_architect_prompt(
        self,
        prompt_id: str,
        body: Prompt | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Prompt:
        """PUT /api/v2/architect/prompts/{promptId}: returns Prompt.

        Permissions: all of architect:userPrompt:edit.
        """
        return self._call(_PUT_ARCHITECT_PROMPT, options, prompt_id, body)

    def put_architect_prompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        body: PromptAsset | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PromptAsset:
        """PUT /api/v2/architect/prompts/{promptId}/resources/{languageCode}: returns PromptAsset.

        Permissions: all of architect:userPrompt:edit.
        """
        return self._call(_PUT_ARCHITECT_PROMPT_RESOURCE, options, prompt_id, language_code, body)

    def put_architect_schedule(
        self,
        schedule_id: str,
        body: Schedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """PUT /api/v2/architect/schedules/{scheduleId}: returns Schedule.

        Permissions: all of routing:schedule:edit.
        """
        return self._call(_PUT_ARCHITECT_SCHEDULE, options, schedule_id, body)

    def put_architect_schedulegroup(
        self,
        schedule_group_id: str,
        body: ScheduleGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScheduleGroup:
        """PUT /api/v2/architect/schedulegroups/{scheduleGroupId}: returns ScheduleGroup.

        Permissions: all of routing:scheduleGroup:edit.
        """
        return self._call(_PUT_ARCHITECT_SCHEDULEGROUP, options, schedule_group_id, body)

    def put_architect_systemprompt_resource(
        self,
        prompt_id: str,
        language_code: str,
        body: SystemPromptAsset | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SystemPromptAsset:
        """PUT /api/v2/architect/systemprompts/{promptId}/resources/{languageCode}: returns SystemPromptAsset.

        Permissions: all of architect:systemPrompt:edit.
        """
        return self._call(_PUT_ARCHITECT_SYSTEMPROMPT_RESOURCE, options, prompt_id, language_code, body)

    def put_flow(
        self,
        flow_id: str,
        body: Flow | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Flow:
        """PUT /api/v2/flows/{flowId}: returns Flow.

        Permissions: any of architect:flow:edit.
        """
        return self._call(_PUT_FLOW, options, flow_id, body)

    def put_flow_instances_settings_loglevels(
        self,
        flow_id: str,
        body: FlowLogLevelRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["name", "type", "logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """PUT /api/v2/flows/{flowId}/instances/settings/loglevels: returns FlowSettingsResponse.

        Permissions: all of architect:flowLogLevel:edit.

        Parameters:
            expand: any of name, type, logLevelCharacteristics.characteristics.
        """
        return self._call(_PUT_FLOW_INSTANCES_SETTINGS_LOGLEVELS, options, flow_id, body, expand)

    def put_flows_datatable(
        self,
        datatable_id: str,
        body: DataTable | dict[str, Any],
        *,
        expand: Literal["schema"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DataTable:
        """PUT /api/v2/flows/datatables/{datatableId}: returns DataTable.

        Permissions: any of architect:datatable:edit.

        Parameters:
            expand: schema.
        """
        return self._call(_PUT_FLOWS_DATATABLE, options, datatable_id, body, expand)

    def put_flows_datatable_row(
        self,
        datatable_id: str,
        row_id: str,
        *,
        body: Any | None = None,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """PUT /api/v2/flows/datatables/{datatableId}/rows/{rowId}: returns dict[str, Any].

        Permissions: any of architect:datatable:edit, architect:datatableRow:edit.
        """
        return self._call(_PUT_FLOWS_DATATABLE_ROW, options, datatable_id, row_id, body)

    def put_flows_instances_settings_loglevels_default(
        self,
        body: FlowLogLevelRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["logLevelCharacteristics.characteristics"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowSettingsResponse:
        """PUT /api/v2/flows/instances/settings/loglevels/default: returns FlowSettingsResponse.

        Permissions: any of architect:flowLogLevelDefault:edit.

        Parameters:
            expand: any of logLevelCharacteristics.characteristics.
        """
        return self._call(_PUT_FLOWS_INSTANCES_SETTINGS_LOGLEVELS_DEFAULT, options, body, expand)

    def put_flows_milestone(
        self,
        milestone_id: str,
        *,
        body: FlowMilestone | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowMilestone:
        """PUT /api/v2/flows/milestones/{milestoneId}: returns FlowMilestone.

        Permissions: all of architect:flowMilestone:edit.
        """
        return self._call(_PUT_FLOWS_MILESTONE, options, milestone_id, body)

    def put_flows_outcome(
        self,
        flow_outcome_id: str,
        *,
        body: FlowOutcome | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Operation:
        """PUT /api/v2/flows/outcomes/{flowOutcomeId}: returns Operation.

        Permissions: all of architect:flowOutcome:edit.
        """
        return self._call(_PUT_FLOWS_OUTCOME, options, flow_outcome_id, body)
