# Generated: make generate
"""ArchitectApi: signatures and documentation of its methods are in architect_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class ArchitectApi(Api):
    """The Architect operations of the Platform API."""

    delete_architect_emergencygroup = ApiOperation(
        "DELETE", "/api/v2/architect/emergencygroups/{emergencyGroupId}", path("emergencyGroupId")
    )
    delete_architect_grammar = ApiOperation(
        "DELETE", "/api/v2/architect/grammars/{grammarId}", path("grammarId"), returns="object"
    )
    delete_architect_grammar_language = ApiOperation(
        "DELETE", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}", path("grammarId"),
        path("languageCode"),
    )
    delete_architect_grammar_language_files_dtmf = ApiOperation(
        "DELETE", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf", path("grammarId"),
        path("languageCode"),
    )
    delete_architect_grammar_language_files_voice = ApiOperation(
        "DELETE", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice", path("grammarId"),
        path("languageCode"),
    )
    delete_architect_ivr = ApiOperation("DELETE", "/api/v2/architect/ivrs/{ivrId}", path("ivrId"))
    delete_architect_prompt = ApiOperation(
        "DELETE", "/api/v2/architect/prompts/{promptId}", path("promptId"), query("allResources")
    )
    delete_architect_prompt_resource = ApiOperation(
        "DELETE", "/api/v2/architect/prompts/{promptId}/resources/{languageCode}", path("promptId"),
        path("languageCode"),
    )
    delete_architect_prompt_resource_audio = ApiOperation(
        "DELETE", "/api/v2/architect/prompts/{promptId}/resources/{languageCode}/audio", path("promptId"),
        path("languageCode"),
    )
    delete_architect_prompts = ApiOperation(
        "DELETE", "/api/v2/architect/prompts", query("id", "multi", required=True), returns="Operation"
    )
    delete_architect_schedule = ApiOperation("DELETE", "/api/v2/architect/schedules/{scheduleId}", path("scheduleId"))
    delete_architect_schedulegroup = ApiOperation(
        "DELETE", "/api/v2/architect/schedulegroups/{scheduleGroupId}", path("scheduleGroupId")
    )
    delete_architect_systemprompt_resource = ApiOperation(
        "DELETE", "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}", path("promptId"),
        path("languageCode"),
    )
    delete_flow = ApiOperation("DELETE", "/api/v2/flows/{flowId}", path("flowId"))
    delete_flow_instances_settings_loglevels = ApiOperation(
        "DELETE", "/api/v2/flows/{flowId}/instances/settings/loglevels", path("flowId")
    )
    delete_flows = ApiOperation("DELETE", "/api/v2/flows", query("id", "multi", required=True), returns="Operation")
    delete_flows_datatable = ApiOperation(
        "DELETE", "/api/v2/flows/datatables/{datatableId}", path("datatableId"), query("force")
    )
    delete_flows_datatable_row = ApiOperation(
        "DELETE", "/api/v2/flows/datatables/{datatableId}/rows/{rowId}", path("datatableId"), path("rowId")
    )
    delete_flows_instances_settings_loglevels_default = ApiOperation(
        "DELETE", "/api/v2/flows/instances/settings/loglevels/default"
    )
    delete_flows_milestone = ApiOperation(
        "DELETE", "/api/v2/flows/milestones/{milestoneId}", path("milestoneId"), returns="object"
    )
    get_architect_dependencytracking = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking", query("name", required=True), query("pageNumber"),
        query("pageSize"), query("objectType", "multi"), query("consumedResources"), query("consumingResources"),
        query("consumedResourceType", "multi"), query("consumingResourceType", "multi"),
        returns="DependencyObjectEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_dependencytracking_build = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking/build", returns="DependencyStatus"
    )
    get_architect_dependencytracking_consumedresources = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking/consumedresources", query("id", required=True),
        query("version", required=True), query("objectType", required=True), query("resourceType", "multi"),
        query("pageNumber"), query("pageSize"), returns="ConsumedResourcesEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_dependencytracking_consumingresources = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking/consumingresources", query("id", required=True),
        query("objectType", required=True), query("resourceType", "multi"), query("version"), query("pageNumber"),
        query("pageSize"), query("flowFilter"), returns="ConsumingResourcesEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_dependencytracking_deletedresourceconsumers = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking/deletedresourceconsumers", query("name"),
        query("objectType", "multi"), query("flowFilter"), query("consumedResources"),
        query("consumedResourceType", "multi"), query("pageNumber"), query("pageSize"),
        returns="DependencyObjectEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_dependencytracking_object = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking/object", query("id", required=True), query("version"),
        query("objectType"), query("consumedResources"), query("consumingResources"),
        query("consumedResourceType", "multi"), query("consumingResourceType", "multi"),
        query("consumedResourceRequest"), returns="DependencyObject",
    )
    get_architect_dependencytracking_type = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking/types/{typeId}", path("typeId"), returns="DependencyType"
    )
    get_architect_dependencytracking_types = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking/types", query("pageNumber"), query("pageSize"),
        returns="DependencyTypeEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_dependencytracking_updatedresourceconsumers = ApiOperation(
        "GET", "/api/v2/architect/dependencytracking/updatedresourceconsumers", query("name"),
        query("objectType", "multi"), query("consumedResources"), query("consumedResourceType", "multi"),
        query("pageNumber"), query("pageSize"), returns="DependencyObjectEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_emergencygroup = ApiOperation(
        "GET", "/api/v2/architect/emergencygroups/{emergencyGroupId}", path("emergencyGroupId"),
        returns="EmergencyGroup",
    )
    get_architect_emergencygroups = ApiOperation(
        "GET", "/api/v2/architect/emergencygroups", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("name"), returns="EmergencyGroupListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_emergencygroups_divisionviews = ApiOperation(
        "GET", "/api/v2/architect/emergencygroups/divisionviews", query("pageNumber"), query("pageSize"),
        query("sortBy"), query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
        returns="EmergencyGroupDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_grammar = ApiOperation(
        "GET", "/api/v2/architect/grammars/{grammarId}", path("grammarId"), query("includeFileUrls"), returns="Grammar"
    )
    get_architect_grammar_language = ApiOperation(
        "GET", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}", path("grammarId"),
        path("languageCode"), returns="GrammarLanguage",
    )
    get_architect_grammars = ApiOperation(
        "GET", "/api/v2/architect/grammars", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("id", "multi"), query("name"), query("description"), query("nameOrDescription"),
        query("includeFileUrls"), returns="GrammarListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_ivr = ApiOperation("GET", "/api/v2/architect/ivrs/{ivrId}", path("ivrId"), returns="IVR")
    get_architect_ivrs = ApiOperation(
        "GET", "/api/v2/architect/ivrs", query("pageNumber"), query("pageSize"), query("sortBy"), query("sortOrder"),
        query("name"), query("dnis"), query("scheduleGroup"), returns="IVREntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_ivrs_divisionviews = ApiOperation(
        "GET", "/api/v2/architect/ivrs/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
        returns="IVRDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_prompt = ApiOperation(
        "GET", "/api/v2/architect/prompts/{promptId}", path("promptId"), query("includeMediaUris"),
        query("includeResources"), query("language", "multi"), returns="Prompt",
    )
    get_architect_prompt_history_history_id = ApiOperation(
        "GET", "/api/v2/architect/prompts/{promptId}/history/{historyId}", path("promptId"), path("historyId"),
        query("pageNumber"), query("pageSize"), query("sortOrder"), query("sortBy"), query("action", "multi"),
        returns="HistoryListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_prompt_resource = ApiOperation(
        "GET", "/api/v2/architect/prompts/{promptId}/resources/{languageCode}", path("promptId"), path("languageCode"),
        returns="PromptAsset",
    )
    get_architect_prompt_resources = ApiOperation(
        "GET", "/api/v2/architect/prompts/{promptId}/resources", path("promptId"), query("pageNumber"),
        query("pageSize"), returns="PromptAssetEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_prompts = ApiOperation(
        "GET", "/api/v2/architect/prompts", query("pageNumber"), query("pageSize"), query("name", "multi"),
        query("description"), query("nameOrDescription"), query("sortBy"), query("sortOrder"),
        query("includeMediaUris"), query("includeResources"), query("language", "multi"), returns="PromptEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_schedule = ApiOperation(
        "GET", "/api/v2/architect/schedules/{scheduleId}", path("scheduleId"), returns="Schedule"
    )
    get_architect_schedulegroup = ApiOperation(
        "GET", "/api/v2/architect/schedulegroups/{scheduleGroupId}", path("scheduleGroupId"), returns="ScheduleGroup"
    )
    get_architect_schedulegroups = ApiOperation(
        "GET", "/api/v2/architect/schedulegroups", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("name"), query("scheduleIds"), query("divisionId", "multi"),
        returns="ScheduleGroupEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_schedulegroups_divisionviews = ApiOperation(
        "GET", "/api/v2/architect/schedulegroups/divisionviews", query("pageNumber"), query("pageSize"),
        query("sortBy"), query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
        returns="ScheduleGroupDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_schedules = ApiOperation(
        "GET", "/api/v2/architect/schedules", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("name"), query("divisionId", "multi"), returns="ScheduleEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_schedules_divisionviews = ApiOperation(
        "GET", "/api/v2/architect/schedules/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
        returns="ScheduleDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_systemprompt = ApiOperation(
        "GET", "/api/v2/architect/systemprompts/{promptId}", path("promptId"), query("includeMediaUris"),
        query("includeResources"), query("language", "multi"), returns="SystemPrompt",
    )
    get_architect_systemprompt_history_history_id = ApiOperation(
        "GET", "/api/v2/architect/systemprompts/{promptId}/history/{historyId}", path("promptId"), path("historyId"),
        query("pageNumber"), query("pageSize"), query("sortOrder"), query("sortBy"), query("action", "multi"),
        returns="HistoryListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_systemprompt_resource = ApiOperation(
        "GET", "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}", path("promptId"),
        path("languageCode"), returns="SystemPromptAsset",
    )
    get_architect_systemprompt_resources = ApiOperation(
        "GET", "/api/v2/architect/systemprompts/{promptId}/resources", path("promptId"), query("pageNumber"),
        query("pageSize"), query("sortBy"), query("sortOrder"), returns="SystemPromptAssetEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_architect_systemprompts = ApiOperation(
        "GET", "/api/v2/architect/systemprompts", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("name"), query("description"), query("nameOrDescription"), query("includeMediaUris"),
        query("includeResources"), query("language", "multi"), returns="SystemPromptEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flow = ApiOperation("GET", "/api/v2/flows/{flowId}", path("flowId"), query("deleted"), returns="Flow")
    get_flow_history_history_id = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/history/{historyId}", path("flowId"), path("historyId"), query("pageNumber"),
        query("pageSize"), query("sortOrder"), query("sortBy"), query("action", "multi"), returns="HistoryListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flow_instances_settings_loglevels = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/instances/settings/loglevels", path("flowId"), query("expand", "multi"),
        returns="FlowSettingsResponse",
    )
    get_flow_latestconfiguration = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/latestconfiguration", path("flowId"), query("deleted"), returns="object"
    )
    get_flow_version = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/versions/{versionId}", path("flowId"), path("versionId"), query("deleted"),
        returns="FlowVersion",
    )
    get_flow_version_configuration = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/versions/{versionId}/configuration", path("flowId"), path("versionId"),
        query("deleted"), returns="object",
    )
    get_flow_version_health = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/versions/{versionId}/health", path("flowId"), path("versionId"),
        query("language"), returns="FlowHealth",
    )
    get_flow_version_intent_health = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/health", path("flowId"),
        path("versionId"), path("intentId"), query("language", required=True), returns="FlowHealthIntent",
    )
    get_flow_version_intent_utterance_health = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/versions/{versionId}/intents/{intentId}/utterances/{utteranceId}/health",
        path("flowId"), path("versionId"), path("intentId"), path("utteranceId"), query("language", required=True),
        returns="FlowHealthUtterance",
    )
    get_flow_versions = ApiOperation(
        "GET", "/api/v2/flows/{flowId}/versions", path("flowId"), query("pageNumber"), query("pageSize"),
        query("deleted"), returns="FlowVersionEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows = ApiOperation(
        "GET", "/api/v2/flows", query("type", "multi"), query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("id", "multi"), query("name"), query("description"), query("nameOrDescription"),
        query("publishVersionId"), query("editableBy"), query("lockedBy"), query("lockedByClientId"), query("secure"),
        query("deleted"), query("includeSchemas"), query("publishedAfter"), query("publishedBefore"),
        query("divisionId", "multi"), returns="FlowEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_datatable = ApiOperation(
        "GET", "/api/v2/flows/datatables/{datatableId}", path("datatableId"), query("expand"), returns="DataTable"
    )
    get_flows_datatable_export_job = ApiOperation(
        "GET", "/api/v2/flows/datatables/{datatableId}/export/jobs/{exportJobId}", path("datatableId"),
        path("exportJobId"), returns="DataTableExportJob",
    )
    get_flows_datatable_import_job = ApiOperation(
        "GET", "/api/v2/flows/datatables/{datatableId}/import/jobs/{importJobId}", path("datatableId"),
        path("importJobId"), returns="DataTableImportJob",
    )
    get_flows_datatable_import_jobs = ApiOperation(
        "GET", "/api/v2/flows/datatables/{datatableId}/import/jobs", path("datatableId"), query("pageNumber"),
        query("pageSize"), returns="DataTableImportEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_datatable_row = ApiOperation(
        "GET", "/api/v2/flows/datatables/{datatableId}/rows/{rowId}", path("datatableId"), path("rowId"),
        query("showbrief"), returns="dict(str, object)",
    )
    get_flows_datatable_rows = ApiOperation(
        "GET", "/api/v2/flows/datatables/{datatableId}/rows", path("datatableId"), query("pageNumber"),
        query("pageSize"), query("showbrief"), query("sortOrder"), returns="DataTableRowEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_datatables = ApiOperation(
        "GET", "/api/v2/flows/datatables", query("expand"), query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("divisionId", "multi"), query("name"), returns="DataTablesDomainEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_datatables_divisionview = ApiOperation(
        "GET", "/api/v2/flows/datatables/divisionviews/{datatableId}", path("datatableId"), query("expand"),
        returns="DataTable",
    )
    get_flows_datatables_divisionviews = ApiOperation(
        "GET", "/api/v2/flows/datatables/divisionviews", query("expand"), query("pageNumber"), query("pageSize"),
        query("sortBy"), query("sortOrder"), query("divisionId", "multi"), query("name"),
        returns="DataTablesDomainEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_divisionviews = ApiOperation(
        "GET", "/api/v2/flows/divisionviews", query("type", "multi"), query("pageNumber"), query("pageSize"),
        query("sortBy"), query("sortOrder"), query("id", "multi"), query("name"), query("publishVersionId"),
        query("publishedAfter"), query("publishedBefore"), query("divisionId", "multi"), query("includeSchemas"),
        returns="FlowDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_execution = ApiOperation(
        "GET", "/api/v2/flows/executions/{flowExecutionId}", path("flowExecutionId"), returns="FlowRuntimeExecution"
    )
    get_flows_instance = ApiOperation(
        "GET", "/api/v2/flows/instances/{instanceId}", path("instanceId"), query("expand"),
        returns="GetFlowExecutionDataJobResult", paging=Paging("single", "entities"),
        job=JobFamily(
            "get_flows_instances_job", "id", "jobId", state="jobState", done=("Success",), failed=("Failed",),
            results="get_flows_instances_job",
        ),
    )
    get_flows_instances_job = ApiOperation(
        "GET", "/api/v2/flows/instances/jobs/{jobId}", path("jobId"), returns="GetFlowExecutionDataJobResult",
        paging=Paging("single", "entities"),
    )
    get_flows_instances_querycapabilities = ApiOperation(
        "GET", "/api/v2/flows/instances/querycapabilities", query("expand"), returns="FlowsQueryCriteriaResponse"
    )
    get_flows_instances_settings_executiondata = ApiOperation(
        "GET", "/api/v2/flows/instances/settings/executiondata", returns="ExecutionDataFlowSettingsResponse"
    )
    get_flows_instances_settings_loglevels = ApiOperation(
        "GET", "/api/v2/flows/instances/settings/loglevels", query("expand", "multi"), query("pageNumber"),
        query("pageSize"), returns="FlowSettingsResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_instances_settings_loglevels_characteristics = ApiOperation(
        "GET", "/api/v2/flows/instances/settings/loglevels/characteristics",
        returns="FlowLogLevelCharacteristicsDefinitions",
    )
    get_flows_instances_settings_loglevels_default = ApiOperation(
        "GET", "/api/v2/flows/instances/settings/loglevels/default", query("expand", "multi"),
        returns="FlowSettingsResponse",
    )
    get_flows_job = ApiOperation(
        "GET", "/api/v2/flows/jobs/{jobId}", path("jobId"), query("expand", "multi"),
        returns="ArchitectJobStateResponse",
    )
    get_flows_milestone = ApiOperation(
        "GET", "/api/v2/flows/milestones/{milestoneId}", path("milestoneId"), returns="FlowMilestone"
    )
    get_flows_milestones = ApiOperation(
        "GET", "/api/v2/flows/milestones", query("pageNumber"), query("pageSize"), query("sortBy"), query("sortOrder"),
        query("id", "multi"), query("name"), query("description"), query("nameOrDescription"),
        query("divisionId", "multi"), returns="FlowMilestoneListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_milestones_divisionviews = ApiOperation(
        "GET", "/api/v2/flows/milestones/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
        returns="FlowMilestoneDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_outcome = ApiOperation(
        "GET", "/api/v2/flows/outcomes/{flowOutcomeId}", path("flowOutcomeId"), returns="FlowOutcome"
    )
    get_flows_outcomes = ApiOperation(
        "GET", "/api/v2/flows/outcomes", query("pageNumber"), query("pageSize"), query("sortBy"), query("sortOrder"),
        query("id", "multi"), query("name"), query("description"), query("nameOrDescription"),
        query("divisionId", "multi"), returns="FlowOutcomeListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_flows_outcomes_divisionviews = ApiOperation(
        "GET", "/api/v2/flows/outcomes/divisionviews", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("sortOrder"), query("id", "multi"), query("name"), query("divisionId", "multi"),
        returns="FlowOutcomeDivisionViewEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    patch_architect_grammar = ApiOperation(
        "PATCH", "/api/v2/architect/grammars/{grammarId}", path("grammarId"), body(), returns="Grammar"
    )
    patch_architect_grammar_language = ApiOperation(
        "PATCH", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}", path("grammarId"),
        path("languageCode"), body(), returns="GrammarLanguage",
    )
    patch_flows_instances_settings_executiondata = ApiOperation(
        "PATCH", "/api/v2/flows/instances/settings/executiondata", body(required=True),
        returns="ExecutionDataFlowSettingsResponse",
    )
    post_architect_dependencytracking_build = ApiOperation("POST", "/api/v2/architect/dependencytracking/build")
    post_architect_emergencygroups = ApiOperation(
        "POST", "/api/v2/architect/emergencygroups", body(required=True), returns="EmergencyGroup"
    )
    post_architect_grammar_language_files_dtmf = ApiOperation(
        "POST", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/dtmf", path("grammarId"),
        path("languageCode"), body(required=True), returns="UploadUrlResponse",
    )
    post_architect_grammar_language_files_voice = ApiOperation(
        "POST", "/api/v2/architect/grammars/{grammarId}/languages/{languageCode}/files/voice", path("grammarId"),
        path("languageCode"), body(required=True), returns="UploadUrlResponse",
    )
    post_architect_grammar_languages = ApiOperation(
        "POST", "/api/v2/architect/grammars/{grammarId}/languages", path("grammarId"), body(required=True),
        returns="GrammarLanguage",
    )
    post_architect_grammars = ApiOperation("POST", "/api/v2/architect/grammars", body(required=True), returns="Grammar")
    post_architect_ivrs = ApiOperation("POST", "/api/v2/architect/ivrs", body(required=True), returns="IVR")
    post_architect_prompt_history = ApiOperation(
        "POST", "/api/v2/architect/prompts/{promptId}/history", path("promptId"), returns="Operation",
        job=JobFamily(
            "get_architect_prompt_history_history_id", "id", "historyId", state="actionStatus", done=("SUCCESS",),
            failed=("FAILURE",), results="get_architect_prompt_history_history_id", reason="errorMessage",
        ),
    )
    post_architect_prompt_resources = ApiOperation(
        "POST", "/api/v2/architect/prompts/{promptId}/resources", path("promptId"), body(required=True),
        returns="PromptAsset",
    )
    post_architect_prompts = ApiOperation("POST", "/api/v2/architect/prompts", body(required=True), returns="Prompt")
    post_architect_schedulegroups = ApiOperation(
        "POST", "/api/v2/architect/schedulegroups", body(required=True), returns="ScheduleGroup"
    )
    post_architect_schedules = ApiOperation(
        "POST", "/api/v2/architect/schedules", body(required=True), returns="Schedule"
    )
    post_architect_systemprompt_history = ApiOperation(
        "POST", "/api/v2/architect/systemprompts/{promptId}/history", path("promptId"), returns="Operation",
        job=JobFamily(
            "get_architect_systemprompt_history_history_id", "id", "historyId", state="actionStatus", done=("SUCCESS",),
            failed=("FAILURE",), results="get_architect_systemprompt_history_history_id", reason="errorMessage",
        ),
    )
    post_architect_systemprompt_resources = ApiOperation(
        "POST", "/api/v2/architect/systemprompts/{promptId}/resources", path("promptId"), body(required=True),
        returns="SystemPromptAsset",
    )
    post_flow_history = ApiOperation(
        "POST", "/api/v2/flows/{flowId}/history", path("flowId"), returns="Operation",
        job=JobFamily(
            "get_flow_history_history_id", "id", "historyId", state="actionStatus", done=("SUCCESS",),
            failed=("FAILURE",), results="get_flow_history_history_id", reason="errorMessage",
        ),
    )
    post_flow_instances_settings_loglevels = ApiOperation(
        "POST", "/api/v2/flows/{flowId}/instances/settings/loglevels", path("flowId"), body(required=True),
        query("expand", "multi"), returns="FlowSettingsResponse",
    )
    post_flow_versions = ApiOperation(
        "POST", "/api/v2/flows/{flowId}/versions", path("flowId"), body(required=True), returns="FlowVersion"
    )
    post_flows = ApiOperation("POST", "/api/v2/flows", body(required=True), query("language"), returns="Flow")
    post_flows_actions_checkin = ApiOperation(
        "POST", "/api/v2/flows/actions/checkin", query("flow", required=True), returns="Operation"
    )
    post_flows_actions_checkout = ApiOperation(
        "POST", "/api/v2/flows/actions/checkout", query("flow", required=True), returns="Flow"
    )
    post_flows_actions_deactivate = ApiOperation(
        "POST", "/api/v2/flows/actions/deactivate", query("flow", required=True), returns="Flow"
    )
    post_flows_actions_publish = ApiOperation(
        "POST", "/api/v2/flows/actions/publish", query("flow", required=True), query("version"), returns="Operation"
    )
    post_flows_actions_revert = ApiOperation(
        "POST", "/api/v2/flows/actions/revert", query("flow", required=True), returns="Flow"
    )
    post_flows_actions_unlock = ApiOperation(
        "POST", "/api/v2/flows/actions/unlock", query("flow", required=True), returns="Flow"
    )
    post_flows_datatable_export_jobs = ApiOperation(
        "POST", "/api/v2/flows/datatables/{datatableId}/export/jobs", path("datatableId"), returns="DataTableExportJob",
        job=JobFamily(
            "get_flows_datatable_export_job", "id", "exportJobId", state="status", done=("Succeeded",),
            failed=("Failed",), reason="errorInformation", download="downloadURI",
        ),
    )
    post_flows_datatable_import_jobs = ApiOperation(
        "POST", "/api/v2/flows/datatables/{datatableId}/import/jobs", path("datatableId"), body(required=True),
        returns="DataTableImportJob",
        job=JobFamily(
            "get_flows_datatable_import_job", "id", "importJobId", state="status", done=("Succeeded",),
            failed=("Failed",), reason="errorInformation",
        ),
    )
    post_flows_datatable_rows = ApiOperation(
        "POST", "/api/v2/flows/datatables/{datatableId}/rows", path("datatableId"),
        body("data_table_row", required=True), returns="dict(str, object)",
    )
    post_flows_datatables = ApiOperation("POST", "/api/v2/flows/datatables", body(required=True), returns="DataTable")
    post_flows_executions = ApiOperation(
        "POST", "/api/v2/flows/executions", body("flow_launch_request", required=True),
        returns="FlowExecutionLaunchResponse",
        job=JobFamily(
            "get_flows_execution", "id", "flowExecutionId", state="status", done=("COMPLETED",),
            failed=("ERROR", "FAILED"), cancelled=("TERMINATED",),
        ),
    )
    post_flows_instances_jobs = ApiOperation(
        "POST", "/api/v2/flows/instances/jobs", body(required=True), query("expand"),
        returns="GetFlowExecutionDataJobResult", paging=Paging("single", "entities"),
        job=JobFamily(
            "get_flows_instances_job", "id", "jobId", state="jobState", done=("Success",), failed=("Failed",),
            results="get_flows_instances_job",
        ),
    )
    post_flows_instances_query = ApiOperation(
        "POST", "/api/v2/flows/instances/query", body(required=True), query("indexOnly"), query("pageSize"),
        returns="FlowResultEntityListing", paging=Paging("single", "entities"),
    )
    post_flows_jobs = ApiOperation(
        "POST", "/api/v2/flows/jobs", returns="RegisterArchitectJobResponse",
        job=JobFamily("get_flows_job", "id", "jobId", state="status", done=("Success",), failed=("Failure",)),
    )
    post_flows_milestones = ApiOperation("POST", "/api/v2/flows/milestones", body(), returns="FlowMilestone")
    post_flows_outcomes = ApiOperation("POST", "/api/v2/flows/outcomes", body(), returns="FlowOutcome")
    put_architect_emergencygroup = ApiOperation(
        "PUT", "/api/v2/architect/emergencygroups/{emergencyGroupId}", path("emergencyGroupId"), body(required=True),
        returns="EmergencyGroup",
    )
    put_architect_ivr = ApiOperation(
        "PUT", "/api/v2/architect/ivrs/{ivrId}", path("ivrId"), body(required=True), returns="IVR"
    )
    put_architect_prompt = ApiOperation(
        "PUT", "/api/v2/architect/prompts/{promptId}", path("promptId"), body(required=True), returns="Prompt"
    )
    put_architect_prompt_resource = ApiOperation(
        "PUT", "/api/v2/architect/prompts/{promptId}/resources/{languageCode}", path("promptId"), path("languageCode"),
        body(required=True), returns="PromptAsset",
    )
    put_architect_schedule = ApiOperation(
        "PUT", "/api/v2/architect/schedules/{scheduleId}", path("scheduleId"), body(required=True), returns="Schedule"
    )
    put_architect_schedulegroup = ApiOperation(
        "PUT", "/api/v2/architect/schedulegroups/{scheduleGroupId}", path("scheduleGroupId"), body(required=True),
        returns="ScheduleGroup",
    )
    put_architect_systemprompt_resource = ApiOperation(
        "PUT", "/api/v2/architect/systemprompts/{promptId}/resources/{languageCode}", path("promptId"),
        path("languageCode"), body(required=True), returns="SystemPromptAsset",
    )
    put_flow = ApiOperation("PUT", "/api/v2/flows/{flowId}", path("flowId"), body(required=True), returns="Flow")
    put_flow_instances_settings_loglevels = ApiOperation(
        "PUT", "/api/v2/flows/{flowId}/instances/settings/loglevels", path("flowId"), body(required=True),
        query("expand", "multi"), returns="FlowSettingsResponse",
    )
    put_flows_datatable = ApiOperation(
        "PUT", "/api/v2/flows/datatables/{datatableId}", path("datatableId"), body(required=True), query("expand"),
        returns="DataTable",
    )
    put_flows_datatable_row = ApiOperation(
        "PUT", "/api/v2/flows/datatables/{datatableId}/rows/{rowId}", path("datatableId"), path("rowId"), body(),
        returns="dict(str, object)",
    )
    put_flows_instances_settings_loglevels_default = ApiOperation(
        "PUT", "/api/v2/flows/instances/settings/loglevels/default", body(required=True), query("expand", "multi"),
        returns="FlowSettingsResponse",
    )
    put_flows_milestone = ApiOperation(
        "PUT", "/api/v2/flows/milestones/{milestoneId}", path("milestoneId"), body(), returns="FlowMilestone"
    )
    put_flows_outcome = ApiOperation(
        "PUT", "/api/v2/flows/outcomes/{flowOutcomeId}", path("flowOutcomeId"), body(), returns="Operation"
    )
