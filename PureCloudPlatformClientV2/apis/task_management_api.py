# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        DataSchema, DataSchemaListing, Workbin, WorkbinChangeListing, WorkbinCreate, WorkbinQueryEntityListing,
        WorkbinQueryRequest, WorkbinUpdate, WorkbinVersion, WorkbinVersionListing, Workitem, WorkitemChangeListing,
        WorkitemCreate, WorkitemDateBasedRule, WorkitemDateBasedRuleCreate, WorkitemDateBasedRuleListing,
        WorkitemDateBasedRuleUpdate, WorkitemManualAssign, WorkitemOnAttributeChangeRule,
        WorkitemOnAttributeChangeRuleCreate, WorkitemOnAttributeChangeRuleListing, WorkitemOnAttributeChangeRuleUpdate,
        WorkitemOnCreateRule, WorkitemOnCreateRuleCreate, WorkitemOnCreateRuleListing, WorkitemOnCreateRuleUpdate,
        WorkitemPagedEntityListing, WorkitemPostQueryEntityListing, WorkitemQueryJobCreate, WorkitemQueryJobResponse,
        WorkitemQueryPostRequest, WorkitemStatus, WorkitemStatusCreate, WorkitemStatusListing, WorkitemStatusUpdate,
        WorkitemTerminate, WorkitemUpdate, WorkitemVersion, WorkitemVersionListing, WorkitemWrapup,
        WorkitemWrapupEntityListing, WorkitemWrapupUpdate, Worktype, WorktypeChangeListing, WorktypeCreate,
        WorktypeQueryEntityListing, WorktypeQueryRequest, WorktypeUpdate, WorktypeVersion, WorktypeVersionListing,
    )

_DELETE_TASKMANAGEMENT_WORKBIN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/taskmanagement/workbins/{workbinId}", path("workbinId")
)
_DELETE_TASKMANAGEMENT_WORKITEM: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/taskmanagement/workitems/{workitemId}", path("workitemId")
)
_DELETE_TASKMANAGEMENT_WORKITEMS_SCHEMA: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/taskmanagement/workitems/schemas/{schemaId}", path("schemaId")
)
_DELETE_TASKMANAGEMENT_WORKTYPE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}", path("worktypeId")
)
_DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}", path("worktypeId"),
    path("ruleId"),
)
_DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}",
    path("worktypeId"), path("ruleId"),
)
_DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}", path("worktypeId"),
    path("ruleId"),
)
_DELETE_TASKMANAGEMENT_WORKTYPE_STATUS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}", path("worktypeId"), path("statusId")
)
_GET_TASKMANAGEMENT_WORKBIN: ApiOperation[Workbin] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workbins/{workbinId}", path("workbinId"), returns="Workbin"
)
_GET_TASKMANAGEMENT_WORKBIN_HISTORY: ApiOperation[WorkbinChangeListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workbins/{workbinId}/history", path("workbinId"), query("after"), query("pageSize"),
    query("sortOrder"), returns="WorkbinChangeListing",
)
_GET_TASKMANAGEMENT_WORKBIN_VERSION: ApiOperation[WorkbinVersion] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}", path("workbinId"),
    path("entityVersion"), returns="WorkbinVersion",
)
_GET_TASKMANAGEMENT_WORKBIN_VERSIONS: ApiOperation[WorkbinVersionListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workbins/{workbinId}/versions", path("workbinId"), query("after"), query("pageSize"),
    query("sortOrder"), returns="WorkbinVersionListing",
)
_GET_TASKMANAGEMENT_WORKITEM: ApiOperation[Workitem] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/{workitemId}", path("workitemId"), query("expands"), returns="Workitem"
)
_GET_TASKMANAGEMENT_WORKITEM_HISTORY: ApiOperation[WorkitemChangeListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/{workitemId}/history", path("workitemId"), query("after"),
    query("pageSize"), query("sortOrder"), returns="WorkitemChangeListing",
)
_GET_TASKMANAGEMENT_WORKITEM_USER_WRAPUPS: ApiOperation[WorkitemWrapup] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups", path("workitemId"), path("userId"),
    query("expands"), query("after"), query("pageSize"), query("sortOrder"), returns="WorkitemWrapup",
)
_GET_TASKMANAGEMENT_WORKITEM_VERSION: ApiOperation[WorkitemVersion] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}", path("workitemId"),
    path("entityVersion"), returns="WorkitemVersion",
)
_GET_TASKMANAGEMENT_WORKITEM_VERSIONS: ApiOperation[WorkitemVersionListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/{workitemId}/versions", path("workitemId"), query("after"),
    query("pageSize"), query("sortOrder"), returns="WorkitemVersionListing",
)
_GET_TASKMANAGEMENT_WORKITEM_WRAPUPS: ApiOperation[WorkitemWrapupEntityListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/{workitemId}/wrapups", path("workitemId"), query("expands"),
    query("after"), query("pageSize"), query("sortOrder"), returns="WorkitemWrapupEntityListing",
)
_GET_TASKMANAGEMENT_WORKITEMS_QUERY_JOB: ApiOperation[WorkitemQueryJobResponse] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/query/jobs/{jobId}", path("jobId"), returns="WorkitemQueryJobResponse"
)
_GET_TASKMANAGEMENT_WORKITEMS_QUERY_JOB_RESULTS: ApiOperation[WorkitemPagedEntityListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/query/jobs/{jobId}/results", path("jobId"),
    returns="WorkitemPagedEntityListing",
)
_GET_TASKMANAGEMENT_WORKITEMS_SCHEMA: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/schemas/{schemaId}", path("schemaId"), returns="DataSchema"
)
_GET_TASKMANAGEMENT_WORKITEMS_SCHEMA_VERSION: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}", path("schemaId"),
    path("versionId"), returns="DataSchema",
)
_GET_TASKMANAGEMENT_WORKITEMS_SCHEMA_VERSIONS: ApiOperation[DataSchema] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/schemas/{schemaId}/versions", path("schemaId"), returns="DataSchema"
)
_GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS: ApiOperation[DataSchemaListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/workitems/schemas", returns="DataSchemaListing"
)
_GET_TASKMANAGEMENT_WORKTYPE: ApiOperation[Worktype] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}", path("worktypeId"), query("expands", "multi"),
    returns="Worktype",
)
_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE: ApiOperation[WorkitemDateBasedRule] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}", path("worktypeId"),
    path("ruleId"), returns="WorkitemDateBasedRule",
)
_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULES: ApiOperation[WorkitemDateBasedRuleListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules", path("worktypeId"), query("after"),
    query("pageSize"), returns="WorkitemDateBasedRuleListing",
)
_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE: ApiOperation[WorkitemOnAttributeChangeRule] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}", path("worktypeId"),
    path("ruleId"), returns="WorkitemOnAttributeChangeRule",
)
_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULES: ApiOperation[WorkitemOnAttributeChangeRuleListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules", path("worktypeId"),
    query("after"), query("pageSize"), returns="WorkitemOnAttributeChangeRuleListing",
)
_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE: ApiOperation[WorkitemOnCreateRule] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}", path("worktypeId"),
    path("ruleId"), returns="WorkitemOnCreateRule",
)
_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULES: ApiOperation[WorkitemOnCreateRuleListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules", path("worktypeId"), query("after"),
    query("pageSize"), returns="WorkitemOnCreateRuleListing",
)
_GET_TASKMANAGEMENT_WORKTYPE_HISTORY: ApiOperation[WorktypeChangeListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/history", path("worktypeId"), query("after"),
    query("pageSize"), query("sortOrder"), query("fields", "multi"), returns="WorktypeChangeListing",
)
_GET_TASKMANAGEMENT_WORKTYPE_STATUS: ApiOperation[WorkitemStatus] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}", path("worktypeId"), path("statusId"),
    returns="WorkitemStatus",
)
_GET_TASKMANAGEMENT_WORKTYPE_STATUSES: ApiOperation[WorkitemStatusListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses", path("worktypeId"),
    returns="WorkitemStatusListing",
)
_GET_TASKMANAGEMENT_WORKTYPE_VERSION: ApiOperation[WorktypeVersion] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}", path("worktypeId"),
    path("entityVersion"), returns="WorktypeVersion",
)
_GET_TASKMANAGEMENT_WORKTYPE_VERSIONS: ApiOperation[WorktypeVersionListing] = ApiOperation(
    "GET", "/api/v2/taskmanagement/worktypes/{worktypeId}/versions", path("worktypeId"), query("after"),
    query("pageSize"), query("sortOrder"), returns="WorktypeVersionListing",
)
_PATCH_TASKMANAGEMENT_WORKBIN: ApiOperation[Workbin] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/workbins/{workbinId}", path("workbinId"), body(required=True), returns="Workbin"
)
_PATCH_TASKMANAGEMENT_WORKITEM: ApiOperation[Workitem] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/workitems/{workitemId}", path("workitemId"), body(required=True),
    returns="Workitem",
)
_PATCH_TASKMANAGEMENT_WORKITEM_ASSIGNMENT: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/workitems/{workitemId}/assignment", path("workitemId"), body(required=True)
)
_PATCH_TASKMANAGEMENT_WORKITEM_USER_WRAPUPS: ApiOperation[WorkitemWrapup] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups", path("workitemId"), path("userId"),
    body(required=True), returns="WorkitemWrapup",
)
_PATCH_TASKMANAGEMENT_WORKITEM_USERS_ME_WRAPUPS: ApiOperation[WorkitemWrapup] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups", path("workitemId"), body(required=True),
    returns="WorkitemWrapup",
)
_PATCH_TASKMANAGEMENT_WORKTYPE: ApiOperation[Worktype] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}", path("worktypeId"), body(required=True),
    returns="Worktype",
)
_PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE: ApiOperation[WorkitemDateBasedRule] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}", path("worktypeId"),
    path("ruleId"), body(required=True), returns="WorkitemDateBasedRule",
)
_PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE: ApiOperation[WorkitemOnAttributeChangeRule] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}", path("worktypeId"),
    path("ruleId"), body(required=True), returns="WorkitemOnAttributeChangeRule",
)
_PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE: ApiOperation[WorkitemOnCreateRule] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}", path("worktypeId"),
    path("ruleId"), body(required=True), returns="WorkitemOnCreateRule",
)
_PATCH_TASKMANAGEMENT_WORKTYPE_STATUS: ApiOperation[WorkitemStatus] = ApiOperation(
    "PATCH", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}", path("worktypeId"), path("statusId"),
    body(required=True), returns="WorkitemStatus",
)
_POST_TASKMANAGEMENT_WORKBINS: ApiOperation[Workbin] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workbins", body(required=True), returns="Workbin"
)
_POST_TASKMANAGEMENT_WORKBINS_QUERY: ApiOperation[WorkbinQueryEntityListing] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workbins/query", body(required=True), returns="WorkbinQueryEntityListing"
)
_POST_TASKMANAGEMENT_WORKITEM_ACD_CANCEL: ApiOperation[Workitem] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workitems/{workitemId}/acd/cancel", path("workitemId"), returns="Workitem"
)
_POST_TASKMANAGEMENT_WORKITEM_DISCONNECT: ApiOperation[Workitem] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workitems/{workitemId}/disconnect", path("workitemId"), returns="Workitem"
)
_POST_TASKMANAGEMENT_WORKITEM_TERMINATE: ApiOperation[Workitem] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workitems/{workitemId}/terminate", path("workitemId"), body(), returns="Workitem"
)
_POST_TASKMANAGEMENT_WORKITEMS: ApiOperation[Workitem] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workitems", body(required=True), returns="Workitem"
)
_POST_TASKMANAGEMENT_WORKITEMS_QUERY: ApiOperation[WorkitemPostQueryEntityListing] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workitems/query", body(required=True), returns="WorkitemPostQueryEntityListing"
)
_POST_TASKMANAGEMENT_WORKITEMS_QUERY_JOBS: ApiOperation[WorkitemQueryJobResponse] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workitems/query/jobs", body(required=True), returns="WorkitemQueryJobResponse"
)
_POST_TASKMANAGEMENT_WORKITEMS_SCHEMAS: ApiOperation[DataSchema] = ApiOperation(
    "POST", "/api/v2/taskmanagement/workitems/schemas", body(required=True), returns="DataSchema"
)
_POST_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULES: ApiOperation[WorkitemDateBasedRule] = ApiOperation(
    "POST", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules", path("worktypeId"),
    body(required=True), returns="WorkitemDateBasedRule",
)
_POST_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULES: ApiOperation[WorkitemOnAttributeChangeRule] = ApiOperation(
    "POST", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules", path("worktypeId"),
    body(required=True), returns="WorkitemOnAttributeChangeRule",
)
_POST_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULES: ApiOperation[WorkitemOnCreateRule] = ApiOperation(
    "POST", "/api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules", path("worktypeId"),
    body(required=True), returns="WorkitemOnCreateRule",
)
_POST_TASKMANAGEMENT_WORKTYPE_STATUSES: ApiOperation[WorkitemStatus] = ApiOperation(
    "POST", "/api/v2/taskmanagement/worktypes/{worktypeId}/statuses", path("worktypeId"), body(required=True),
    returns="WorkitemStatus",
)
_POST_TASKMANAGEMENT_WORKTYPES: ApiOperation[Worktype] = ApiOperation(
    "POST", "/api/v2/taskmanagement/worktypes", body(required=True), returns="Worktype"
)
_POST_TASKMANAGEMENT_WORKTYPES_QUERY: ApiOperation[WorktypeQueryEntityListing] = ApiOperation(
    "POST", "/api/v2/taskmanagement/worktypes/query", body(required=True), returns="WorktypeQueryEntityListing"
)
_PUT_TASKMANAGEMENT_WORKITEMS_SCHEMA: ApiOperation[DataSchema] = ApiOperation(
    "PUT", "/api/v2/taskmanagement/workitems/schemas/{schemaId}", path("schemaId"), body(required=True),
    returns="DataSchema",
)


class TaskManagementApi(Api):
    """The Task Management operations of the Platform API."""

    def delete_taskmanagement_workbin(
        self,
        workbin_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/taskmanagement/workbins/{workbinId}: returns None.

        Permissions: any of workitems:workbin:delete.
        """
        return self._call(_DELETE_TASKMANAGEMENT_WORKBIN, options, workbin_id)

    def delete_taskmanagement_workitem(
        self,
        workitem_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/taskmanagement/workitems/{workitemId}: returns None.

        Permissions: any of workitems:workitem:delete.
        """
        return self._call(_DELETE_TASKMANAGEMENT_WORKITEM, options, workitem_id)

    def delete_taskmanagement_workitems_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId}: returns None.

        Permissions: any of workitems:workitemSchema:delete.
        """
        return self._call(_DELETE_TASKMANAGEMENT_WORKITEMS_SCHEMA, options, schema_id)

    def delete_taskmanagement_worktype(
        self,
        worktype_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}: returns None.

        Permissions: any of workitems:worktype:delete.
        """
        return self._call(_DELETE_TASKMANAGEMENT_WORKTYPE, options, worktype_id)

    def delete_taskmanagement_worktype_flows_datebased_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}: returns None.

        Permissions: any of workitems:flowRuleDateBased:delete.
        """
        return self._call(_DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE, options, worktype_id, rule_id)

    def delete_taskmanagement_worktype_flows_onattributechange_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}: returns None.

        Permissions: any of workitems:flowRuleOnAttributeChange:delete.
        """
        return self._call(_DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE, options, worktype_id, rule_id)

    def delete_taskmanagement_worktype_flows_oncreate_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}: returns None.

        Permissions: any of workitems:flowRuleOnCreate:delete.
        """
        return self._call(_DELETE_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE, options, worktype_id, rule_id)

    def delete_taskmanagement_worktype_status(
        self,
        worktype_id: str,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}: returns None.

        Permissions: any of workitems:status:delete.
        """
        return self._call(_DELETE_TASKMANAGEMENT_WORKTYPE_STATUS, options, worktype_id, status_id)

    def get_taskmanagement_workbin(
        self,
        workbin_id: str,
        **options: Unpack[CallOptions],
    ) -> Workbin:
        """GET /api/v2/taskmanagement/workbins/{workbinId}: returns Workbin.

        Permissions: any of workitems:workbin:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKBIN, options, workbin_id)

    def get_taskmanagement_workbin_history(
        self,
        workbin_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkbinChangeListing:
        """GET /api/v2/taskmanagement/workbins/{workbinId}/history: returns WorkbinChangeListing.

        Permissions: any of workitems:workbin:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_size: default 25.
            sort_order: ascending, descending; default descending.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKBIN_HISTORY, options, workbin_id, after, page_size, sort_order)

    def get_taskmanagement_workbin_version(
        self,
        workbin_id: str,
        entity_version: int,
        **options: Unpack[CallOptions],
    ) -> WorkbinVersion:
        """GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}: returns WorkbinVersion.

        Permissions: any of workitems:workbin:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKBIN_VERSION, options, workbin_id, entity_version)

    def get_taskmanagement_workbin_versions(
        self,
        workbin_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkbinVersionListing:
        """GET /api/v2/taskmanagement/workbins/{workbinId}/versions: returns WorkbinVersionListing.

        Permissions: any of workitems:workbin:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_size: default 25.
            sort_order: ascending, descending; default descending.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKBIN_VERSIONS, options, workbin_id, after, page_size, sort_order)

    def get_taskmanagement_workitem(
        self,
        workitem_id: str,
        *,
        expands: Literal["type", "workbin", "status", "queue", "assignee"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """GET /api/v2/taskmanagement/workitems/{workitemId}: returns Workitem.

        Permissions: any of workitems:workitem:view.

        Parameters:
            expands: type, workbin, status, queue, assignee.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEM, options, workitem_id, expands)

    def get_taskmanagement_workitem_history(
        self,
        workitem_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemChangeListing:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/history: returns WorkitemChangeListing.

        Permissions: any of workitems:workitem:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_size: default 25.
            sort_order: ascending, descending; default descending.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEM_HISTORY, options, workitem_id, after, page_size, sort_order)

    def get_taskmanagement_workitem_user_wrapups(
        self,
        workitem_id: str,
        user_id: str,
        *,
        expands: Literal["wrapupCode"] | None = None,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemWrapup:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups: returns WorkitemWrapup.

        Permissions: any of workitems:wrapup:view.

        Parameters:
            expands: wrapupCode.
            page_size: default 25.
            sort_order: ascending, descending; default descending.
        """
        return self._call(
            _GET_TASKMANAGEMENT_WORKITEM_USER_WRAPUPS, options, workitem_id, user_id, expands, after, page_size,
            sort_order,
        )

    def get_taskmanagement_workitem_version(
        self,
        workitem_id: str,
        entity_version: int,
        **options: Unpack[CallOptions],
    ) -> WorkitemVersion:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}: returns WorkitemVersion.

        Permissions: any of workitems:workitem:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEM_VERSION, options, workitem_id, entity_version)

    def get_taskmanagement_workitem_versions(
        self,
        workitem_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemVersionListing:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/versions: returns WorkitemVersionListing.

        Permissions: any of workitems:workitem:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_size: default 25.
            sort_order: ascending, descending; default descending.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEM_VERSIONS, options, workitem_id, after, page_size, sort_order)

    def get_taskmanagement_workitem_wrapups(
        self,
        workitem_id: str,
        *,
        expands: Literal["wrapupCode"] | None = None,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemWrapupEntityListing:
        """GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups: returns WorkitemWrapupEntityListing.

        Permissions: any of workitems:wrapup:view.

        Parameters:
            expands: wrapupCode.
            page_size: default 25.
            sort_order: ascending, descending; default descending.
        """
        return self._call(
            _GET_TASKMANAGEMENT_WORKITEM_WRAPUPS, options, workitem_id, expands, after, page_size, sort_order
        )

    def get_taskmanagement_workitems_query_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemQueryJobResponse:
        """GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}: returns WorkitemQueryJobResponse.

        Permissions: all of workitems:queryJob:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEMS_QUERY_JOB, options, job_id)

    def get_taskmanagement_workitems_query_job_results(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemPagedEntityListing:
        """GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results: returns WorkitemPagedEntityListing.

        Permissions: all of workitems:queryJobResults:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEMS_QUERY_JOB_RESULTS, options, job_id)

    def get_taskmanagement_workitems_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/taskmanagement/workitems/schemas/{schemaId}: returns DataSchema.

        Permissions: any of workitems:workitemSchema:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEMS_SCHEMA, options, schema_id)

    def get_taskmanagement_workitems_schema_version(
        self,
        schema_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}: returns DataSchema.

        Permissions: any of workitems:workitemSchema:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEMS_SCHEMA_VERSION, options, schema_id, version_id)

    def get_taskmanagement_workitems_schema_versions(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions: returns DataSchema.

        Permissions: any of workitems:workitemSchema:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEMS_SCHEMA_VERSIONS, options, schema_id)

    def get_taskmanagement_workitems_schemas(
        self,
        **options: Unpack[CallOptions],
    ) -> DataSchemaListing:
        """GET /api/v2/taskmanagement/workitems/schemas: returns DataSchemaListing.

        Permissions: any of workitems:workitemSchema:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKITEMS_SCHEMAS, options)

    def get_taskmanagement_worktype(
        self,
        worktype_id: str,
        *,
        expands: Sequence[Literal[
            "defaultQueue", "defaultSkills", "defaultLanguage", "schema", "flow", "defaultScript",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Worktype:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}: returns Worktype.

        Permissions: any of workitems:worktype:view.

        Parameters:
            expands: any of defaultQueue, defaultSkills, defaultLanguage, schema, flow, defaultScript.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE, options, worktype_id, expands)

    def get_taskmanagement_worktype_flows_datebased_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemDateBasedRule:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}: returns
        WorkitemDateBasedRule.

        Permissions: any of workitems:flowRuleDateBased:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE, options, worktype_id, rule_id)

    def get_taskmanagement_worktype_flows_datebased_rules(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemDateBasedRuleListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules: returns
        WorkitemDateBasedRuleListing.

        Permissions: any of workitems:flowRuleDateBased:view.

        Parameters:
            page_size: default 25.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULES, options, worktype_id, after, page_size)

    def get_taskmanagement_worktype_flows_onattributechange_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemOnAttributeChangeRule:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}: returns
        WorkitemOnAttributeChangeRule.

        Permissions: any of workitems:flowRuleOnAttributeChange:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE, options, worktype_id, rule_id)

    def get_taskmanagement_worktype_flows_onattributechange_rules(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemOnAttributeChangeRuleListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules: returns
        WorkitemOnAttributeChangeRuleListing.

        Permissions: any of workitems:flowRuleOnAttributeChange:view.

        Parameters:
            page_size: default 25.
        """
        return self._call(
            _GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULES, options, worktype_id, after, page_size
        )

    def get_taskmanagement_worktype_flows_oncreate_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemOnCreateRule:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}: returns
        WorkitemOnCreateRule.

        Permissions: any of workitems:flowRuleOnCreate:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE, options, worktype_id, rule_id)

    def get_taskmanagement_worktype_flows_oncreate_rules(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemOnCreateRuleListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules: returns WorkitemOnCreateRuleListing.

        Permissions: any of workitems:flowRuleOnCreate:view.

        Parameters:
            page_size: default 25.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULES, options, worktype_id, after, page_size)

    def get_taskmanagement_worktype_history(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        fields: Sequence[Literal[
            "name", "serviceLevelTarget", "defaultWorkbinId", "defaultDueDurationSeconds", "defaultExpirationSeconds",
            "defaultPriority", "defaultLanguageId", "defaultSkillIds", "defaultQueueId", "assignmentEnabled",
            "defaultStatusId", "statuses",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorktypeChangeListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/history: returns WorktypeChangeListing.

        Permissions: any of workitems:worktype:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_size: default 25.
            sort_order: ascending, descending; default descending.
            fields: any of name, serviceLevelTarget, defaultWorkbinId, defaultDueDurationSeconds,
                defaultExpirationSeconds, defaultPriority, defaultLanguageId, defaultSkillIds, defaultQueueId,
                assignmentEnabled, defaultStatusId, statuses.
        """
        return self._call(
            _GET_TASKMANAGEMENT_WORKTYPE_HISTORY, options, worktype_id, after, page_size, sort_order, fields
        )

    def get_taskmanagement_worktype_status(
        self,
        worktype_id: str,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemStatus:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}: returns WorkitemStatus.

        Permissions: any of workitems:status:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_STATUS, options, worktype_id, status_id)

    def get_taskmanagement_worktype_statuses(
        self,
        worktype_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemStatusListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses: returns WorkitemStatusListing.

        Permissions: any of workitems:status:view.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_STATUSES, options, worktype_id)

    def get_taskmanagement_worktype_version(
        self,
        worktype_id: str,
        entity_version: int,
        **options: Unpack[CallOptions],
    ) -> WorktypeVersion:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}: returns WorktypeVersion.

        Permissions: any of workitems:worktype:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_VERSION, options, worktype_id, entity_version)

    def get_taskmanagement_worktype_versions(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorktypeVersionListing:
        """GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions: returns WorktypeVersionListing.

        Permissions: any of workitems:worktype:view.
        Preview: the platform may change it without notice.

        Parameters:
            page_size: default 25.
            sort_order: ascending, descending; default descending.
        """
        return self._call(_GET_TASKMANAGEMENT_WORKTYPE_VERSIONS, options, worktype_id, after, page_size, sort_order)

    def patch_taskmanagement_workbin(
        self,
        workbin_id: str,
        body: WorkbinUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workbin:
        """PATCH /api/v2/taskmanagement/workbins/{workbinId}: returns Workbin.

        Permissions: any of workitems:workbin:edit.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKBIN, options, workbin_id, body)

    def patch_taskmanagement_workitem(
        self,
        workitem_id: str,
        body: WorkitemUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """PATCH /api/v2/taskmanagement/workitems/{workitemId}: returns Workitem.

        Permissions: any of workitems:workitem:edit, workitems:workitem:accept.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKITEM, options, workitem_id, body)

    def patch_taskmanagement_workitem_assignment(
        self,
        workitem_id: str,
        body: WorkitemManualAssign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment: returns None.

        Permissions: any of workitems:workitem:pull, workitems:workitem:assign.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKITEM_ASSIGNMENT, options, workitem_id, body)

    def patch_taskmanagement_workitem_user_wrapups(
        self,
        workitem_id: str,
        user_id: str,
        body: WorkitemWrapupUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemWrapup:
        """PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups: returns WorkitemWrapup.

        Permissions: any of workitems:wrapup:edit.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKITEM_USER_WRAPUPS, options, workitem_id, user_id, body)

    def patch_taskmanagement_workitem_users_me_wrapups(
        self,
        workitem_id: str,
        body: WorkitemWrapupUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemWrapup:
        """PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups: returns WorkitemWrapup.

        Permissions: any of workitems:wrapupSelf:edit.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKITEM_USERS_ME_WRAPUPS, options, workitem_id, body)

    def patch_taskmanagement_worktype(
        self,
        worktype_id: str,
        body: WorktypeUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Worktype:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}: returns Worktype.

        Permissions: all of workitems:worktype:edit.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKTYPE, options, worktype_id, body)

    def patch_taskmanagement_worktype_flows_datebased_rule(
        self,
        worktype_id: str,
        rule_id: str,
        body: WorkitemDateBasedRuleUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemDateBasedRule:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}: returns
        WorkitemDateBasedRule.

        Permissions: any of workitems:flowRuleDateBased:edit.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULE, options, worktype_id, rule_id, body)

    def patch_taskmanagement_worktype_flows_onattributechange_rule(
        self,
        worktype_id: str,
        rule_id: str,
        body: WorkitemOnAttributeChangeRuleUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemOnAttributeChangeRule:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}: returns
        WorkitemOnAttributeChangeRule.

        Permissions: any of workitems:flowRuleOnAttributeChange:edit.
        """
        return self._call(
            _PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULE, options, worktype_id, rule_id, body
        )

    def patch_taskmanagement_worktype_flows_oncreate_rule(
        self,
        worktype_id: str,
        rule_id: str,
        body: WorkitemOnCreateRuleUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemOnCreateRule:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}: returns
        WorkitemOnCreateRule.

        Permissions: any of workitems:flowRuleOnCreate:edit.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULE, options, worktype_id, rule_id, body)

    def patch_taskmanagement_worktype_status(
        self,
        worktype_id: str,
        status_id: str,
        body: WorkitemStatusUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemStatus:
        """PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}: returns WorkitemStatus.

        Permissions: any of workitems:status:edit.
        """
        return self._call(_PATCH_TASKMANAGEMENT_WORKTYPE_STATUS, options, worktype_id, status_id, body)

    def post_taskmanagement_workbins(
        self,
        body: WorkbinCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workbin:
        """POST /api/v2/taskmanagement/workbins: returns Workbin.

        Permissions: any of workitems:workbin:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKBINS, options, body)

    def post_taskmanagement_workbins_query(
        self,
        body: WorkbinQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkbinQueryEntityListing:
        """POST /api/v2/taskmanagement/workbins/query: returns WorkbinQueryEntityListing.

        Permissions: all of workitems:workbin:view.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKBINS_QUERY, options, body)

    def post_taskmanagement_workitem_acd_cancel(
        self,
        workitem_id: str,
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel: returns Workitem.

        Permissions: any of workitems:workitem:cancelRouting.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKITEM_ACD_CANCEL, options, workitem_id)

    def post_taskmanagement_workitem_disconnect(
        self,
        workitem_id: str,
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect: returns Workitem.

        Permissions: any of workitems:workitem:disconnect.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKITEM_DISCONNECT, options, workitem_id)

    def post_taskmanagement_workitem_terminate(
        self,
        workitem_id: str,
        *,
        body: WorkitemTerminate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """POST /api/v2/taskmanagement/workitems/{workitemId}/terminate: returns Workitem.

        Permissions: any of workitems:workitem:terminate.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKITEM_TERMINATE, options, workitem_id, body)

    def post_taskmanagement_workitems(
        self,
        body: WorkitemCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """POST /api/v2/taskmanagement/workitems: returns Workitem.

        Permissions: any of workitems:workitem:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKITEMS, options, body)

    def post_taskmanagement_workitems_query(
        self,
        body: WorkitemQueryPostRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemPostQueryEntityListing:
        """POST /api/v2/taskmanagement/workitems/query: returns WorkitemPostQueryEntityListing.

        Permissions: any of workitems:workitem:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKITEMS_QUERY, options, body)

    def post_taskmanagement_workitems_query_jobs(
        self,
        body: WorkitemQueryJobCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemQueryJobResponse:
        """POST /api/v2/taskmanagement/workitems/query/jobs: returns WorkitemQueryJobResponse.

        Permissions: any of workitems:queryJob:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKITEMS_QUERY_JOBS, options, body)

    def post_taskmanagement_workitems_schemas(
        self,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """POST /api/v2/taskmanagement/workitems/schemas: returns DataSchema.

        Permissions: any of workitems:workitemSchema:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKITEMS_SCHEMAS, options, body)

    def post_taskmanagement_worktype_flows_datebased_rules(
        self,
        worktype_id: str,
        body: WorkitemDateBasedRuleCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemDateBasedRule:
        """POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules: returns WorkitemDateBasedRule.

        Permissions: any of workitems:flowRuleDateBased:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKTYPE_FLOWS_DATEBASED_RULES, options, worktype_id, body)

    def post_taskmanagement_worktype_flows_onattributechange_rules(
        self,
        worktype_id: str,
        body: WorkitemOnAttributeChangeRuleCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemOnAttributeChangeRule:
        """POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules: returns
        WorkitemOnAttributeChangeRule.

        Permissions: any of workitems:flowRuleOnAttributeChange:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKTYPE_FLOWS_ONATTRIBUTECHANGE_RULES, options, worktype_id, body)

    def post_taskmanagement_worktype_flows_oncreate_rules(
        self,
        worktype_id: str,
        body: WorkitemOnCreateRuleCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemOnCreateRule:
        """POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules: returns WorkitemOnCreateRule.

        Permissions: any of workitems:flowRuleOnCreate:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKTYPE_FLOWS_ONCREATE_RULES, options, worktype_id, body)

    def post_taskmanagement_worktype_statuses(
        self,
        worktype_id: str,
        body: WorkitemStatusCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemStatus:
        """POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses: returns WorkitemStatus.

        Permissions: any of workitems:status:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKTYPE_STATUSES, options, worktype_id, body)

    def post_taskmanagement_worktypes(
        self,
        body: WorktypeCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Worktype:
        """POST /api/v2/taskmanagement/worktypes: returns Worktype.

        Permissions: any of workitems:worktype:add.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKTYPES, options, body)

    def post_taskmanagement_worktypes_query(
        self,
        body: WorktypeQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorktypeQueryEntityListing:
        """POST /api/v2/taskmanagement/worktypes/query: returns WorktypeQueryEntityListing.

        Permissions: all of workitems:worktype:view.
        """
        return self._call(_POST_TASKMANAGEMENT_WORKTYPES_QUERY, options, body)

    def put_taskmanagement_workitems_schema(
        self,
        schema_id: str,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """PUT /api/v2/taskmanagement/workitems/schemas/{schemaId}: returns DataSchema.

        Permissions: any of workitems:workitemSchema:edit.
        """
        return self._call(_PUT_TASKMANAGEMENT_WORKITEMS_SCHEMA, options, schema_id, body)
