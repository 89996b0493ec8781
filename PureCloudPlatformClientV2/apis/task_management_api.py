# Generated: make generate
"""TaskManagementApi: signatures and documentation of its methods are in task_management_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class TaskManagementApi(Api):
    """The Task Management operations of the Platform API."""

    delete_taskmanagement_workbin = ApiOperation(
        "DELETE", "/api/v2/taskmanagement/workbins/{workbinId}", path("workbinId")
    )
    delete_taskmanagement_workitem = ApiOperation(
        "DELETE", "/api/v2/taskmanagement/workitems/{workitemId}", path("workitemId")
    )
    delete_taskmanagement_workitems_schema = ApiOperation(
        "DELETE", "/api/v2/taskmanagement/workitems/schemas/{schemaId}", path("schemaId")
    )
    delete_taskmanagement_worktype = ApiOperation(
        "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}", path("worktypeId")
    )
    delete_taskmanagement_worktype_flows_datebased_rule = ApiOperation(
        "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}", path("worktypeId"),
        path("ruleId"),
    )
    delete_taskmanagement_worktype_flows_onattributechange_rule = ApiOperation(
        "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
        path("worktypeId"), path("ruleId"),
    )
    delete_taskmanagement_worktype_flows_oncreate_rule = ApiOperation(
        "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}", path("worktypeId"),
        path("ruleId"),
    )
    delete_taskmanagement_worktype_status = ApiOperation(
        "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}", path("worktypeId"),
        path("statusId"),
    )
    get_taskmanagement_workbin = ApiOperation(
        "GET", "/api/v2/taskmanagement/workbins/{workbinId}", path("workbinId"), returns="Workbin"
    )
    get_taskmanagement_workbin_history = ApiOperation(
        "GET", "/api/v2/taskmanagement/workbins/{workbinId}/history", path("workbinId"), query("after"),
        query("pageSize"), query("sortOrder"), returns="WorkbinChangeListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    get_taskmanagement_workbin_version = ApiOperation(
        "GET", "/api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}", path("workbinId"),
        path("entityVersion"), returns="WorkbinVersion",
    )
    get_taskmanagement_workbin_versions = ApiOperation(
        "GET", "/api/v2/taskmanagement/workbins/{workbinId}/versions", path("workbinId"), query("after"),
        query("pageSize"), query("sortOrder"), returns="WorkbinVersionListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    get_taskmanagement_workitem = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/{workitemId}", path("workitemId"), query("expands"),
        returns="Workitem",
    )
    get_taskmanagement_workitem_history = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/{workitemId}/history", path("workitemId"), query("after"),
        query("pageSize"), query("sortOrder"), returns="WorkitemChangeListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    get_taskmanagement_workitem_user_wrapups = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups", path("workitemId"),
        path("userId"), query("expands"), query("after"), query("pageSize"), query("sortOrder"),
        returns="WorkitemWrapup",
    )
    get_taskmanagement_workitem_version = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}", path("workitemId"),
        path("entityVersion"), returns="WorkitemVersion",
    )
    get_taskmanagement_workitem_versions = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/{workitemId}/versions", path("workitemId"), query("after"),
        query("pageSize"), query("sortOrder"), returns="WorkitemVersionListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    get_taskmanagement_workitem_wrapups = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/{workitemId}/wrapups", path("workitemId"), query("expands"),
        query("after"), query("pageSize"), query("sortOrder"), returns="WorkitemWrapupEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_taskmanagement_workitems_query_job = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/query/jobs/{jobId}", path("jobId"), returns="WorkitemQueryJobResponse"
    )
    get_taskmanagement_workitems_query_job_results = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/query/jobs/{jobId}/results", path("jobId"),
        returns="WorkitemPagedEntityListing", paging=Paging("single", "entities"),
    )
    get_taskmanagement_workitems_schema = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/schemas/{schemaId}", path("schemaId"), returns="DataSchema"
    )
    get_taskmanagement_workitems_schema_version = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}", path("schemaId"),
        path("versionId"), returns="DataSchema",
    )
    get_taskmanagement_workitems_schema_versions = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions", path("schemaId"), returns="DataSchema"
    )
    get_taskmanagement_workitems_schemas = ApiOperation(
        "GET", "/api/v2/taskmanagement/workitems/schemas", returns="DataSchemaListing",
        paging=Paging("single", "entities"),
    )
    get_taskmanagement_worktype = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}", path("worktypeId"), query("expands", "multi"),
        returns="Worktype",
    )
    get_taskmanagement_worktype_flows_datebased_rule = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}", path("worktypeId"),
        path("ruleId"), returns="WorkitemDateBasedRule",
    )
    get_taskmanagement_worktype_flows_datebased_rules = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules", path("worktypeId"),
        query("after"), query("pageSize"), returns="WorkitemDateBasedRuleListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    get_taskmanagement_worktype_flows_onattributechange_rule = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
        path("worktypeId"), path("ruleId"), returns="WorkitemOnAttributeChangeRule",
    )
    get_taskmanagement_worktype_flows_onattributechange_rules = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules", path("worktypeId"),
        query("after"), query("pageSize"), returns="WorkitemOnAttributeChangeRuleListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    get_taskmanagement_worktype_flows_oncreate_rule = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}", path("worktypeId"),
        path("ruleId"), returns="WorkitemOnCreateRule",
    )
    get_taskmanagement_worktype_flows_oncreate_rules = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules", path("worktypeId"), query("after"),
        query("pageSize"), returns="WorkitemOnCreateRuleListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    get_taskmanagement_worktype_history = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/history", path("worktypeId"), query("after"),
        query("pageSize"), query("sortOrder"), query("fields", "multi"), returns="WorktypeChangeListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    get_taskmanagement_worktype_status = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}", path("worktypeId"),
        path("statusId"), returns="WorkitemStatus",
    )
    get_taskmanagement_worktype_statuses = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses", path("worktypeId"),
        returns="WorkitemStatusListing", paging=Paging("single", "entities"),
    )
    get_taskmanagement_worktype_version = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}", path("worktypeId"),
        path("entityVersion"), returns="WorktypeVersion",
    )
    get_taskmanagement_worktype_versions = ApiOperation(
        "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/versions", path("worktypeId"), query("after"),
        query("pageSize"), query("sortOrder"), returns="WorktypeVersionListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="after"),
    )
    patch_taskmanagement_workbin = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/workbins/{workbinId}", path("workbinId"), body(required=True),
        returns="Workbin",
    )
    patch_taskmanagement_workitem = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/workitems/{workitemId}", path("workitemId"), body(required=True),
        returns="Workitem",
    )
    patch_taskmanagement_workitem_assignment = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/workitems/{workitemId}/assignment", path("workitemId"), body(required=True)
    )
    patch_taskmanagement_workitem_user_wrapups = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups", path("workitemId"),
        path("userId"), body(required=True), returns="WorkitemWrapup",
    )
    patch_taskmanagement_workitem_users_me_wrapups = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups", path("workitemId"),
        body(required=True), returns="WorkitemWrapup",
    )
    patch_taskmanagement_worktype = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}", path("worktypeId"), body(required=True),
        returns="Worktype",
    )
    patch_taskmanagement_worktype_flows_datebased_rule = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}", path("worktypeId"),
        path("ruleId"), body(required=True), returns="WorkitemDateBasedRule",
    )
    patch_taskmanagement_worktype_flows_onattributechange_rule = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
        path("worktypeId"), path("ruleId"), body(required=True), returns="WorkitemOnAttributeChangeRule",
    )
    patch_taskmanagement_worktype_flows_oncreate_rule = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}", path("worktypeId"),
        path("ruleId"), body(required=True), returns="WorkitemOnCreateRule",
    )
    patch_taskmanagement_worktype_status = ApiOperation(
        "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}", path("worktypeId"),
        path("statusId"), body(required=True), returns="WorkitemStatus",
    )
    post_taskmanagement_workbins = ApiOperation(
        "POST", "/api/v2/taskmanagement/workbins", body(required=True), returns="Workbin"
    )
    post_taskmanagement_workbins_query = ApiOperation(
        "POST", "/api/v2/taskmanagement/workbins/query", body(required=True), returns="WorkbinQueryEntityListing",
        paging=Paging("cursor", "entities", "body.after", size="body.pageSize", next="after"),
    )
    post_taskmanagement_workitem_acd_cancel = ApiOperation(
        "POST", "/api/v2/taskmanagement/workitems/{workitemId}/acd/cancel", path("workitemId"), returns="Workitem"
    )
    post_taskmanagement_workitem_disconnect = ApiOperation(
        "POST", "/api/v2/taskmanagement/workitems/{workitemId}/disconnect", path("workitemId"), returns="Workitem"
    )
    post_taskmanagement_workitem_terminate = ApiOperation(
        "POST", "/api/v2/taskmanagement/workitems/{workitemId}/terminate", path("workitemId"), body(),
        returns="Workitem",
    )
    post_taskmanagement_workitems = ApiOperation(
        "POST", "/api/v2/taskmanagement/workitems", body(required=True), returns="Workitem"
    )
    post_taskmanagement_workitems_query = ApiOperation(
        "POST", "/api/v2/taskmanagement/workitems/query", body(required=True), returns="WorkitemPostQueryEntityListing",
        paging=Paging("cursor", "entities", "body.after", size="body.pageSize", next="after"),
    )
    post_taskmanagement_workitems_query_jobs = ApiOperation(
        "POST", "/api/v2/taskmanagement/workitems/query/jobs", body(required=True), returns="WorkitemQueryJobResponse",
        job=JobFamily(
            "get_taskmanagement_workitems_query_job", "id", "jobId", state="state", done=("Succeeded",),
            failed=("Failed",), results="get_taskmanagement_workitems_query_job_results", reason="error",
        ),
    )
    post_taskmanagement_workitems_schemas = ApiOperation(
        "POST", "/api/v2/taskmanagement/workitems/schemas", body(required=True), returns="DataSchema"
    )
    post_taskmanagement_worktype_flows_datebased_rules = ApiOperation(
        "POST", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules", path("worktypeId"),
        body(required=True), returns="WorkitemDateBasedRule",
    )
    post_taskmanagement_worktype_flows_onattributechange_rules = ApiOperation(
        "POST", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules", path("worktypeId"),
        body(required=True), returns="WorkitemOnAttributeChangeRule",
    )
    post_taskmanagement_worktype_flows_oncreate_rules = ApiOperation(
        "POST", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules", path("worktypeId"),
        body(required=True), returns="WorkitemOnCreateRule",
    )
    post_taskmanagement_worktype_statuses = ApiOperation(
        "POST", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses", path("worktypeId"), body(required=True),
        returns="WorkitemStatus",
    )
    post_taskmanagement_worktypes = ApiOperation(
        "POST", "/api/v2/taskmanagement/worktypes", body(required=True), returns="Worktype"
    )
    post_taskmanagement_worktypes_query = ApiOperation(
        "POST", "/api/v2/taskmanagement/worktypes/query", body(required=True), returns="WorktypeQueryEntityListing",
        paging=Paging("cursor", "entities", "body.after", size="body.pageSize", next="after"),
    )
    put_taskmanagement_workitems_schema = ApiOperation(
        "PUT", "/api/v2/taskmanagement/workitems/schemas/{schemaId}", path("schemaId"), body(required=True),
        returns="DataSchema",
    )
