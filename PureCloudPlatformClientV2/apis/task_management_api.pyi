# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
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
from ..operation import Api, CallOptions

class _WorkitemQueryJobResponse(WorkitemQueryJobResponse, behaviour.JobStart[behaviour.Item]):
    """WorkitemQueryJobResponse, for a type checker with what the results of the job are."""

class TaskManagementApi(Api):
    """The Task Management operations of the Platform API."""

    def delete_taskmanagement_workbin(
        self,
        workbin_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a workbin.

        DELETE /api/v2/taskmanagement/workbins/{workbinId}

        Permissions: any of workitems:workbin:delete.
        """
        ...

    def delete_taskmanagement_workitem(
        self,
        workitem_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a work item.

        DELETE /api/v2/taskmanagement/workitems/{workitemId}

        Permissions: any of workitems:workitem:delete.
        """
        ...

    def delete_taskmanagement_workitems_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a work item schema.

        DELETE /api/v2/taskmanagement/workitems/schemas/{schemaId}

        Permissions: any of workitems:workitemSchema:delete.
        """
        ...

    def delete_taskmanagement_worktype(
        self,
        worktype_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a work type.

        DELETE /api/v2/taskmanagement/worktypes/{worktypeId}

        Permissions: any of workitems:worktype:delete.
        """
        ...

    def delete_taskmanagement_worktype_flows_datebased_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a flow date-based rule of a work type.

        DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}

        Permissions: any of workitems:flowRuleDateBased:delete.
        """
        ...

    def delete_taskmanagement_worktype_flows_onattributechange_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a flow on-attribute-change rule of a work type.

        DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}

        Permissions: any of workitems:flowRuleOnAttributeChange:delete.
        """
        ...

    def delete_taskmanagement_worktype_flows_oncreate_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a flow on-create rule of a work type.

        DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}

        Permissions: any of workitems:flowRuleOnCreate:delete.
        """
        ...

    def delete_taskmanagement_worktype_status(
        self,
        worktype_id: str,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a status of a work type.

        DELETE /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}

        Permissions: any of workitems:status:delete.
        """
        ...

    def get_taskmanagement_workbin(
        self,
        workbin_id: str,
        **options: Unpack[CallOptions],
    ) -> Workbin:
        """Get a workbin.

        GET /api/v2/taskmanagement/workbins/{workbinId}

        Permissions: any of workitems:workbin:view.
        """
        ...

    def get_taskmanagement_workbin_history(
        self,
        workbin_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkbinChangeListing:
        """Get the history of a workbin.

        GET /api/v2/taskmanagement/workbins/{workbinId}/history

        Permissions: any of workitems:workbin:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; ascending, descending; default descending.
        """
        ...

    def get_taskmanagement_workbin_version(
        self,
        workbin_id: str,
        entity_version: int,
        **options: Unpack[CallOptions],
    ) -> WorkbinVersion:
        """Get a version of a workbin.

        GET /api/v2/taskmanagement/workbins/{workbinId}/versions/{entityVersion}

        Permissions: any of workitems:workbin:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_taskmanagement_workbin_versions(
        self,
        workbin_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkbinVersionListing:
        """List the versions of a workbin.

        GET /api/v2/taskmanagement/workbins/{workbinId}/versions

        Permissions: any of workitems:workbin:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; ascending, descending; default descending.
        """
        ...

    def get_taskmanagement_workitem(
        self,
        workitem_id: str,
        *,
        expands: Literal["type", "workbin", "status", "queue", "assignee"] | None = None,
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """Get a work item.

        GET /api/v2/taskmanagement/workitems/{workitemId}

        Permissions: any of workitems:workitem:view.

        Parameters:
            expands: type, workbin, status, queue, assignee.
        """
        ...

    def get_taskmanagement_workitem_history(
        self,
        workitem_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemChangeListing:
        """Get the history of a work item.

        GET /api/v2/taskmanagement/workitems/{workitemId}/history

        Permissions: any of workitems:workitem:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; ascending, descending; default descending.
        """
        ...

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
        """Get the wrap-ups of a user in a work item.

        GET /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups

        Permissions: any of workitems:wrapup:view.

        Parameters:
            expands: wrapupCode.
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; ascending, descending; default descending.
        """
        ...

    def get_taskmanagement_workitem_version(
        self,
        workitem_id: str,
        entity_version: int,
        **options: Unpack[CallOptions],
    ) -> WorkitemVersion:
        """Get a version of a work item.

        GET /api/v2/taskmanagement/workitems/{workitemId}/versions/{entityVersion}

        Permissions: any of workitems:workitem:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_taskmanagement_workitem_versions(
        self,
        workitem_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemVersionListing:
        """List the versions of a work item.

        GET /api/v2/taskmanagement/workitems/{workitemId}/versions

        Permissions: any of workitems:workitem:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; ascending, descending; default descending.
        """
        ...

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
        """List the wrap-ups of a work item.

        GET /api/v2/taskmanagement/workitems/{workitemId}/wrapups

        Permissions: any of workitems:wrapup:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            expands: wrapupCode.
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; ascending, descending; default descending.
        """
        ...

    def get_taskmanagement_workitems_query_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemQueryJobResponse:
        """Get a work item query job.

        GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}

        Permissions: all of workitems:queryJob:view.
        """
        ...

    def get_taskmanagement_workitems_query_job_results(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemPagedEntityListing:
        """List the results of a work item query job.

        GET /api/v2/taskmanagement/workitems/query/jobs/{jobId}/results

        Permissions: all of workitems:queryJobResults:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_taskmanagement_workitems_schema(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get a work item schema.

        GET /api/v2/taskmanagement/workitems/schemas/{schemaId}

        Permissions: any of workitems:workitemSchema:view.
        """
        ...

    def get_taskmanagement_workitems_schema_version(
        self,
        schema_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get a version of a work item schema.

        GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions/{versionId}

        Permissions: any of workitems:workitemSchema:view.
        """
        ...

    def get_taskmanagement_workitems_schema_versions(
        self,
        schema_id: str,
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Get the versions of a work item schema.

        GET /api/v2/taskmanagement/workitems/schemas/{schemaId}/versions

        Permissions: any of workitems:workitemSchema:view.
        """
        ...

    def get_taskmanagement_workitems_schemas(
        self,
        **options: Unpack[CallOptions],
    ) -> DataSchemaListing:
        """List the work item schemas.

        GET /api/v2/taskmanagement/workitems/schemas

        Permissions: any of workitems:workitemSchema:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_taskmanagement_worktype(
        self,
        worktype_id: str,
        *,
        expands: Sequence[Literal[
            "defaultQueue", "defaultSkills", "defaultLanguage", "schema", "flow", "defaultScript",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> Worktype:
        """Get a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}

        Permissions: any of workitems:worktype:view.

        Parameters:
            expands: any of defaultQueue, defaultSkills, defaultLanguage, schema, flow, defaultScript.
        """
        ...

    def get_taskmanagement_worktype_flows_datebased_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemDateBasedRule:
        """Get a flow date-based rule of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}

        Permissions: any of workitems:flowRuleDateBased:view.
        """
        ...

    def get_taskmanagement_worktype_flows_datebased_rules(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemDateBasedRuleListing:
        """List the flow date-based rules of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules

        Permissions: any of workitems:flowRuleDateBased:view.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_taskmanagement_worktype_flows_onattributechange_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemOnAttributeChangeRule:
        """Get a flow on-attribute-change rule of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}

        Permissions: any of workitems:flowRuleOnAttributeChange:view.
        """
        ...

    def get_taskmanagement_worktype_flows_onattributechange_rules(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemOnAttributeChangeRuleListing:
        """List the flow on-attribute-change rules of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules

        Permissions: any of workitems:flowRuleOnAttributeChange:view.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_taskmanagement_worktype_flows_oncreate_rule(
        self,
        worktype_id: str,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemOnCreateRule:
        """Get a flow on-create rule of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}

        Permissions: any of workitems:flowRuleOnCreate:view.
        """
        ...

    def get_taskmanagement_worktype_flows_oncreate_rules(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkitemOnCreateRuleListing:
        """List the flow on-create rules of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules

        Permissions: any of workitems:flowRuleOnCreate:view.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
        """
        ...

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
        """Get the history of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/history

        Permissions: any of workitems:worktype:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; ascending, descending; default descending.
            fields: any of name, serviceLevelTarget, defaultWorkbinId, defaultDueDurationSeconds,
                defaultExpirationSeconds, defaultPriority, defaultLanguageId, defaultSkillIds, defaultQueueId,
                assignmentEnabled, defaultStatusId, statuses.
        """
        ...

    def get_taskmanagement_worktype_status(
        self,
        worktype_id: str,
        status_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemStatus:
        """Get a status of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}

        Permissions: any of workitems:status:view.
        """
        ...

    def get_taskmanagement_worktype_statuses(
        self,
        worktype_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkitemStatusListing:
        """List the statuses of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/statuses

        Permissions: any of workitems:status:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_taskmanagement_worktype_version(
        self,
        worktype_id: str,
        entity_version: int,
        **options: Unpack[CallOptions],
    ) -> WorktypeVersion:
        """Get a version of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions/{entityVersion}

        Permissions: any of workitems:worktype:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_taskmanagement_worktype_versions(
        self,
        worktype_id: str,
        *,
        after: str | None = None,
        page_size: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorktypeVersionListing:
        """List the versions of a work type.

        GET /api/v2/taskmanagement/worktypes/{worktypeId}/versions

        Permissions: any of workitems:worktype:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; the next page is asked for by after, from after of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; ascending, descending; default descending.
        """
        ...

    def patch_taskmanagement_workbin(
        self,
        workbin_id: str,
        body: WorkbinUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workbin:
        """Change some fields of a workbin.

        PATCH /api/v2/taskmanagement/workbins/{workbinId}

        Permissions: any of workitems:workbin:edit.

        Parameters:
            body: What is sent: a workbin (name and description).
        """
        ...

    def patch_taskmanagement_workitem(
        self,
        workitem_id: str,
        body: WorkitemUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """Change some fields of a work item.

        PATCH /api/v2/taskmanagement/workitems/{workitemId}

        Permissions: any of workitems:workitem:edit, workitems:workitem:accept.

        Parameters:
            body: What is sent: a work item (name, priority, date due and 20 more).
        """
        ...

    def patch_taskmanagement_workitem_assignment(
        self,
        workitem_id: str,
        body: WorkitemManualAssign | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of the assignment of a work item.

        PATCH /api/v2/taskmanagement/workitems/{workitemId}/assignment

        Permissions: any of workitems:workitem:pull, workitems:workitem:assign.

        Parameters:
            body: What is sent: a work item manual assign (id).
        """
        ...

    def patch_taskmanagement_workitem_user_wrapups(
        self,
        workitem_id: str,
        user_id: str,
        body: WorkitemWrapupUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemWrapup:
        """Change the wrap-ups of a user in a work item.

        PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/{userId}/wrapups

        Permissions: any of workitems:wrapup:edit.

        Parameters:
            body: What is sent: a work item wrap-up (action and wrap-up code).
        """
        ...

    def patch_taskmanagement_workitem_users_me_wrapups(
        self,
        workitem_id: str,
        body: WorkitemWrapupUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemWrapup:
        """Change the wrap-ups of the current user in a work item.

        PATCH /api/v2/taskmanagement/workitems/{workitemId}/users/me/wrapups

        Permissions: any of workitems:wrapupSelf:edit.

        Parameters:
            body: What is sent: a work item wrap-up (action and wrap-up code).
        """
        ...

    def patch_taskmanagement_worktype(
        self,
        worktype_id: str,
        body: WorktypeUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Worktype:
        """Change some fields of a work type.

        PATCH /api/v2/taskmanagement/worktypes/{worktypeId}

        Permissions: all of workitems:worktype:edit.

        Parameters:
            body: What is sent: a work type (name, default workbin id, default duration seconds and 14 more).
        """
        ...

    def patch_taskmanagement_worktype_flows_datebased_rule(
        self,
        worktype_id: str,
        rule_id: str,
        body: WorkitemDateBasedRuleUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemDateBasedRule:
        """Change some fields of a flow date-based rule of a work type.

        PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules/{ruleId}

        Permissions: any of workitems:flowRuleDateBased:edit.

        Parameters:
            body: What is sent: a work item date based rule (name and condition).
        """
        ...

    def patch_taskmanagement_worktype_flows_onattributechange_rule(
        self,
        worktype_id: str,
        rule_id: str,
        body: WorkitemOnAttributeChangeRuleUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemOnAttributeChangeRule:
        """Change some fields of a flow on-attribute-change rule of a work type.

        PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules/{ruleId}

        Permissions: any of workitems:flowRuleOnAttributeChange:edit.

        Parameters:
            body: What is sent: a work item on attribute change rule (name and condition).
        """
        ...

    def patch_taskmanagement_worktype_flows_oncreate_rule(
        self,
        worktype_id: str,
        rule_id: str,
        body: WorkitemOnCreateRuleUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemOnCreateRule:
        """Change some fields of a flow on-create rule of a work type.

        PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules/{ruleId}

        Permissions: any of workitems:flowRuleOnCreate:edit.

        Parameters:
            body: What is sent: a work item on create rule (name).
        """
        ...

    def patch_taskmanagement_worktype_status(
        self,
        worktype_id: str,
        status_id: str,
        body: WorkitemStatusUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemStatus:
        """Change some fields of a status of a work type.

        PATCH /api/v2/taskmanagement/worktypes/{worktypeId}/statuses/{statusId}

        Permissions: any of workitems:status:edit.

        Parameters:
            body: What is sent: a work item status (name, destination status ids, description and 3 more).
        """
        ...

    def post_taskmanagement_workbins(
        self,
        body: WorkbinCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workbin:
        """Create a workbin.

        POST /api/v2/taskmanagement/workbins

        Permissions: any of workitems:workbin:add.

        Parameters:
            body: What is sent: a workbin (name, description and division id).
        """
        ...

    def post_taskmanagement_workbins_query(
        self,
        body: WorkbinQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkbinQueryEntityListing:
        """Query workbins.

        POST /api/v2/taskmanagement/workbins/query

        Permissions: all of workitems:workbin:view.
        Lists: its items are in entities; the next page is asked for by the body's after, from after of the answer.

        Parameters:
            body: What is sent: a workbin query (filters, select, attributes and 3 more).
        """
        ...

    def post_taskmanagement_workitem_acd_cancel(
        self,
        workitem_id: str,
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """Cancel the routing (ACD) of a work item.

        POST /api/v2/taskmanagement/workitems/{workitemId}/acd/cancel

        Permissions: any of workitems:workitem:cancelRouting.
        """
        ...

    def post_taskmanagement_workitem_disconnect(
        self,
        workitem_id: str,
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """Disconnect a work item.

        POST /api/v2/taskmanagement/workitems/{workitemId}/disconnect

        Permissions: any of workitems:workitem:disconnect.
        """
        ...

    def post_taskmanagement_workitem_terminate(
        self,
        workitem_id: str,
        *,
        body: WorkitemTerminate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """Terminate a work item.

        POST /api/v2/taskmanagement/workitems/{workitemId}/terminate

        Permissions: any of workitems:workitem:terminate.

        Parameters:
            body: What is sent: a work item terminate (status id).
        """
        ...

    def post_taskmanagement_workitems(
        self,
        body: WorkitemCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Workitem:
        """Create a work item.

        POST /api/v2/taskmanagement/workitems

        Permissions: any of workitems:workitem:add.

        Parameters:
            body: What is sent: a work item (name, type id, priority and 19 more).
        """
        ...

    def post_taskmanagement_workitems_query(
        self,
        body: WorkitemQueryPostRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemPostQueryEntityListing:
        """Query work items.

        POST /api/v2/taskmanagement/workitems/query

        Permissions: any of workitems:workitem:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; the next page is asked for by the body's after, from after of the answer.

        Parameters:
            body: What is sent: a work item query post (filters, select, attributes and 4 more).
        """
        ...

    def post_taskmanagement_workitems_query_jobs(
        self,
        body: WorkitemQueryJobCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _WorkitemQueryJobResponse[Workitem]:
        """Start a job that queries work items.

        POST /api/v2/taskmanagement/workitems/query/jobs

        Permissions: any of workitems:queryJob:add.
        Starts a job: get_taskmanagement_workitems_query_job tells its state; it ends in one of Succeeded, Failed.
        get_taskmanagement_workitems_query_job_results gives its results.

        Parameters:
            body: What is sent: a work item query job (filters, query filters, expands and 6 more).
        """
        ...

    def post_taskmanagement_workitems_schemas(
        self,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Create a work item schema.

        POST /api/v2/taskmanagement/workitems/schemas

        Permissions: any of workitems:workitemSchema:add.

        Parameters:
            body: What is sent: a data schema (JSON schema, name, applies to and 6 more).
        """
        ...

    def post_taskmanagement_worktype_flows_datebased_rules(
        self,
        worktype_id: str,
        body: WorkitemDateBasedRuleCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemDateBasedRule:
        """Create a flow date-based rule of a work type.

        POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/datebased/rules

        Permissions: any of workitems:flowRuleDateBased:add.

        Parameters:
            body: What is sent: a work item date based rule (name and condition).
        """
        ...

    def post_taskmanagement_worktype_flows_onattributechange_rules(
        self,
        worktype_id: str,
        body: WorkitemOnAttributeChangeRuleCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemOnAttributeChangeRule:
        """Create a flow on-attribute-change rule of a work type.

        POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/onattributechange/rules

        Permissions: any of workitems:flowRuleOnAttributeChange:add.

        Parameters:
            body: What is sent: a work item on attribute change rule (name and condition).
        """
        ...

    def post_taskmanagement_worktype_flows_oncreate_rules(
        self,
        worktype_id: str,
        body: WorkitemOnCreateRuleCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemOnCreateRule:
        """Create a flow on-create rule of a work type.

        POST /api/v2/taskmanagement/worktypes/{worktypeId}/flows/oncreate/rules

        Permissions: any of workitems:flowRuleOnCreate:add.

        Parameters:
            body: What is sent: a work item on create rule (name).
        """
        ...

    def post_taskmanagement_worktype_statuses(
        self,
        worktype_id: str,
        body: WorkitemStatusCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkitemStatus:
        """Create a status of a work type.

        POST /api/v2/taskmanagement/worktypes/{worktypeId}/statuses

        Permissions: any of workitems:status:add.

        Parameters:
            body: What is sent: a work item status (name, category, destination status ids and 4 more).
        """
        ...

    def post_taskmanagement_worktypes(
        self,
        body: WorktypeCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Worktype:
        """Create a work type.

        POST /api/v2/taskmanagement/worktypes

        Permissions: any of workitems:worktype:add.

        Parameters:
            body: What is sent: a work type (name, default workbin id, default duration seconds and 15 more).
        """
        ...

    def post_taskmanagement_worktypes_query(
        self,
        body: WorktypeQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorktypeQueryEntityListing:
        """Query work types.

        POST /api/v2/taskmanagement/worktypes/query

        Permissions: all of workitems:worktype:view.
        Lists: its items are in entities; the next page is asked for by the body's after, from after of the answer.

        Parameters:
            body: What is sent: a work type query (filters, select, attributes and 3 more).
        """
        ...

    def put_taskmanagement_workitems_schema(
        self,
        schema_id: str,
        body: DataSchema | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DataSchema:
        """Update a work item schema.

        PUT /api/v2/taskmanagement/workitems/schemas/{schemaId}

        Permissions: any of workitems:workitemSchema:edit.

        Parameters:
            body: What is sent: a data schema (JSON schema, name, applies to and 6 more).
        """
        ...
