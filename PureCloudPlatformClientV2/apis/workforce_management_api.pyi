# Generated: make generate
from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    ActivityCodeContainer, ActivityPlanJobListing, ActivityPlanJobResponse, ActivityPlanListing, ActivityPlanResponse,
    ActivityPlanRunJobResponse, AddAdherenceExplanationAdminRequest, AddAdherenceExplanationAgentRequest,
    AddShiftTradeRequest, AddWorkPlanRotationRequest, AdherenceExplanationAsyncResponse, AdherenceExplanationJob,
    AdherenceExplanationResponse, AdminAgentWorkPlanPreferenceResponse,
    AdminBulkUpdateAlternativeShiftTradeStateRequest, AdminTimeOffRequestPatch, AgentIntegrationsRequest,
    AgentIntegrationsResponse, AgentManagementUnitReference, AgentPossibleWorkShiftsRequest,
    AgentPossibleWorkShiftsResponse, AgentQueryAdherenceExplanationsRequest, AgentQueryAdherenceExplanationsResponse,
    AgentTimeOffRequestPatch, AgentUpdateAlternativeShiftTradeRequest, AgentWorkPlanBiddingPreferenceResponse,
    AgentWorkPlanBids, AgentWorkPlanListResponse, AgentsBidAssignedWorkPlanOverrideRequest, AgentsIntegrationsListing,
    AgentsWorkPlansResponse, AlternativeShiftAsyncResponse, AlternativeShiftBuSettingsResponse,
    AlternativeShiftJobResponse, AlternativeShiftOffersRequest, AlternativeShiftSearchOffersRequest,
    AlternativeShiftTradeResponse, AsyncForecastOperationResult, AsyncIntradayResponse, AvailableTimeOffRequest,
    AvailableTimeOffResponse, BuAgentScheduleHistoryResponse, BuAlternativeShiftJobResponse,
    BuAsyncAgentSchedulesQueryResponse, BuAsyncAgentSchedulesSearchResponse, BuAsyncScheduleResponse,
    BuAsyncScheduleRunResponse, BuCopyScheduleRequest, BuCreateBlankScheduleRequest, BuCreateTimeOffLimitRequest,
    BuCreateTimeOffPlanRequest, BuCurrentAgentScheduleSearchResponse, BuForecastGenerationResult,
    BuForecastResultResponse, BuForecastStaffingRequirementsResultResponse, BuGenerateScheduleRequest,
    BuGetCurrentAgentScheduleRequest, BuHeadcountForecastResponse, BuListAlternativeShiftTradesResponse,
    BuQueryAdherenceExplanationsRequest, BuQueryAdherenceExplanationsResponse, BuQueryAgentSchedulesRequest,
    BuRescheduleRequest, BuRescheduleResult, BuScheduleListing, BuScheduleMetadata, BuScheduleRun, BuScheduleRunListing,
    BuSearchAgentSchedulesRequest, BuSetTimeOffLimitValuesRequest, BuShortTermForecast, BuShortTermForecastListing,
    BuTimeOffLimitListing, BuTimeOffLimitResponse, BuTimeOffLimitValuesResponse, BuTimeOffPlanListing,
    BuTimeOffPlanResponse, BuUpdateTimeOffPlanRequest, BulkShiftTradeStateUpdateRequest,
    BulkUpdateShiftTradeStateResponse, BusinessUnitActivityCode, BusinessUnitActivityCodeListing, BusinessUnitListing,
    BusinessUnitResponse, CalendarUrlResponse, CopyBuForecastRequest, CopyWorkPlan, CopyWorkPlanBid,
    CopyWorkPlanRotationRequest, CreateActivityCodeRequest, CreateActivityPlanRequest, CreateAdminTimeOffRequest,
    CreateAgentTimeOffRequest, CreateAlternativeShiftTradeRequest, CreateBusinessUnitRequest,
    CreateManagementUnitApiRequest, CreatePlanningGroupRequest, CreateServiceGoalTemplate, CreateStaffingGroupRequest,
    CreateTimeOffLimitRequest, CreateTimeOffPlanRequest, CreateWorkPlan, CreateWorkPlanBid,
    CurrentUserScheduleRequestBody, CurrentUserTimeOffIntegrationStatusRequest, EntityListing,
    EstimateAvailableTimeOffRequest, EstimateAvailableTimeOffResponse, ForecastPlanningGroupsResponse,
    GenerateBuForecastRequest, GetAgentsWorkPlansRequest, HistoricalImportDeleteJobResponse,
    HistoricalImportStatusListing, HrisTimeOffTypeResponse, HrisTimeOffTypesJobResponse, HrisTimeOffTypesResponse,
    ImportForecastResponse, ImportForecastUploadResponse, ImportScheduleUploadResponse, IntradayPlanningGroupRequest,
    ListAlternativeShiftTradesResponse, LongTermForecastResultResponse, ManagementUnit, ManagementUnitListing,
    MatchShiftTradeRequest, MatchShiftTradeResponse, MoveAgentsRequest, MoveAgentsResponse, MoveManagementUnitRequest,
    MoveManagementUnitResponse, NotificationsResponse, PatchBuScheduleRunRequest, PatchShiftTradeRequest,
    PerformancePredictionRecalculationResponse, PerformancePredictionRecalculationUploadResponse,
    PerformancePredictionResponse, PlanningGroup, PlanningGroupList, ProcessScheduleUpdateUploadRequest,
    QueryAdherenceExplanationsResponse, QueryAgentsIntegrationsRequest, QueryTimeOffIntegrationStatusRequest,
    QueryTimeOffLimitValuesRequest, QueryTimeOffLimitValuesResponse, QueryUserStaffingGroupListRequest,
    QueryWaitlistPositionsRequest, ScheduleGenerationResult, ScheduleUploadProcessingResponse, SchedulingStatusResponse,
    SearchAlternativeShiftTradesRequest, SearchShiftTradesRequest, SearchShiftTradesResponse, ServiceGoalTemplate,
    ServiceGoalTemplateList, SetTimeOffIntegrationStatusRequest, SetTimeOffLimitValuesRequest, ShiftTradeListResponse,
    ShiftTradeMatchesSummaryResponse, ShiftTradeResponse, StaffingGroupListing, StaffingGroupResponse,
    TimeOffBalanceJobResponse, TimeOffBalanceRequest, TimeOffBalanceResponse, TimeOffBalancesResponse,
    TimeOffIntegrationStatusResponseListing, TimeOffLimit, TimeOffLimitListing, TimeOffPlan, TimeOffPlanListing,
    TimeOffRequestList, TimeOffRequestListing, TimeOffRequestQueryBody, TimeOffRequestResponse,
    UpdateActivityCodeRequest, UpdateActivityPlanRequest, UpdateAdherenceExplanationStatusRequest,
    UpdateAgentWorkPlanBiddingPreference, UpdateAlternativeShiftBuSettingsRequest, UpdateBusinessUnitRequest,
    UpdateManagementUnitRequest, UpdateMuAgentWorkPlansBatchRequest, UpdateMuAgentWorkPlansBatchResponse,
    UpdateMuAgentsRequest, UpdateNotificationsRequest, UpdateNotificationsResponse, UpdatePlanningGroupRequest,
    UpdateScheduleUploadResponse, UpdateServiceGoalTemplate, UpdateStaffingGroupRequest, UpdateTimeOffLimitRequest,
    UpdateTimeOffPlanRequest, UpdateWorkPlanBid, UpdateWorkPlanRotationRequest, UploadUrlRequestBody,
    UserListScheduleRequestBody, UserScheduleAdherence, UserScheduleAdherenceListing, UserScheduleContainer,
    UserStaffingGroupListing, UserTimeOffIntegrationStatusResponse, UserTimeOffIntegrationStatusResponseListing,
    ValidateWorkPlanResponse, ValidationServiceRequest, WaitlistPositionListing, WeekScheduleListResponse,
    WeekScheduleResponse, WeekShiftTradeListResponse, WfmAgent, WfmHistoricalAdherenceBulkQuery,
    WfmHistoricalAdherenceBulkResponse, WfmHistoricalAdherenceQuery, WfmHistoricalAdherenceQueryForTeams,
    WfmHistoricalAdherenceQueryForUsers, WfmHistoricalAdherenceResponse, WfmHistoricalShrinkageRequest,
    WfmHistoricalShrinkageResponse, WfmHistoricalShrinkageTeamsRequest, WfmIntegrationListing,
    WfmIntradayPlanningGroupListing, WfmProcessUploadRequest, WfmUserEntityListing, WorkPlan, WorkPlanBid,
    WorkPlanBidGroupCreate, WorkPlanBidGroupResponse, WorkPlanBidGroupSummaryList, WorkPlanBidGroupUpdate,
    WorkPlanBidListResponse, WorkPlanBidRanks, WorkPlanListResponse, WorkPlanRotationListResponse,
    WorkPlanRotationResponse, WorkPlanValidationRequest,
)
from ..operation import Api, CallOptions

class _ActivityPlanJobResponse(ActivityPlanJobResponse, behaviour.JobStart[behaviour.Item]):
    """ActivityPlanJobResponse, for a type checker with what the results of the job are."""

class _AdherenceExplanationAsyncResponse(AdherenceExplanationAsyncResponse, behaviour.JobStart[behaviour.Item]):
    """AdherenceExplanationAsyncResponse, for a type checker with what the results of the job are."""

class _AgentQueryAdherenceExplanationsResponse(AgentQueryAdherenceExplanationsResponse, behaviour.JobStart[behaviour.Item]):
    """AgentQueryAdherenceExplanationsResponse, for a type checker with what the results of the job are."""

class _AlternativeShiftAsyncResponse(AlternativeShiftAsyncResponse, behaviour.JobStart[behaviour.Item]):
    """AlternativeShiftAsyncResponse, for a type checker with what the results of the job are."""

class _BuAsyncScheduleRunResponse(BuAsyncScheduleRunResponse, behaviour.JobStart[behaviour.Item]):
    """BuAsyncScheduleRunResponse, for a type checker with what the results of the job are."""

class _BuListAlternativeShiftTradesResponse(BuListAlternativeShiftTradesResponse, behaviour.JobStart[behaviour.Item]):
    """BuListAlternativeShiftTradesResponse, for a type checker with what the results of the job are."""

class _BuQueryAdherenceExplanationsResponse(BuQueryAdherenceExplanationsResponse, behaviour.JobStart[behaviour.Item]):
    """BuQueryAdherenceExplanationsResponse, for a type checker with what the results of the job are."""

class _HistoricalImportDeleteJobResponse(HistoricalImportDeleteJobResponse, behaviour.JobStart[behaviour.Item]):
    """HistoricalImportDeleteJobResponse, for a type checker with what the results of the job are."""

class _HrisTimeOffTypesResponse(HrisTimeOffTypesResponse, behaviour.JobStart[behaviour.Item]):
    """HrisTimeOffTypesResponse, for a type checker with what the results of the job are."""

class _ListAlternativeShiftTradesResponse(ListAlternativeShiftTradesResponse, behaviour.JobStart[behaviour.Item]):
    """ListAlternativeShiftTradesResponse, for a type checker with what the results of the job are."""

class _PerformancePredictionRecalculationResponse(PerformancePredictionRecalculationResponse, behaviour.JobStart[behaviour.Item]):
    """PerformancePredictionRecalculationResponse, for a type checker with what the results of the job are."""

class _QueryAdherenceExplanationsResponse(QueryAdherenceExplanationsResponse, behaviour.JobStart[behaviour.Item]):
    """QueryAdherenceExplanationsResponse, for a type checker with what the results of the job are."""

class _TimeOffBalancesResponse(TimeOffBalancesResponse, behaviour.JobStart[behaviour.Item]):
    """TimeOffBalancesResponse, for a type checker with what the results of the job are."""

class _WfmHistoricalAdherenceBulkResponse(WfmHistoricalAdherenceBulkResponse, behaviour.JobStart[behaviour.Item]):
    """WfmHistoricalAdherenceBulkResponse, for a type checker with what the results of the job are."""

class _WfmHistoricalAdherenceResponse(WfmHistoricalAdherenceResponse, behaviour.JobStart[behaviour.Item]):
    """WfmHistoricalAdherenceResponse, for a type checker with what the results of the job are."""

class _WfmHistoricalShrinkageResponse(WfmHistoricalShrinkageResponse, behaviour.JobStart[behaviour.Item]):
    """WfmHistoricalShrinkageResponse, for a type checker with what the results of the job are."""

class WorkforceManagementApi(Api):
    """The Workforce Management operations of the Platform API."""

    def delete_workforcemanagement_businessunit(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}

        Permissions: any of wfm:businessUnit:delete.
        """
        ...

    def delete_workforcemanagement_businessunit_activitycode(
        self,
        business_unit_id: str,
        activity_code_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an activity code of a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}

        Permissions: any of wfm:activityCode:delete.
        """
        ...

    def delete_workforcemanagement_businessunit_planninggroup(
        self,
        business_unit_id: str,
        planning_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a planning group of a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}

        Permissions: any of wfm:planningGroup:delete.
        """
        ...

    def delete_workforcemanagement_businessunit_scheduling_run(
        self,
        business_unit_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a scheduling run of a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}

        Permissions: any of wfm:schedule:generate.
        """
        ...

    def delete_workforcemanagement_businessunit_servicegoaltemplate(
        self,
        business_unit_id: str,
        service_goal_template_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a service goal template of a business unit.

        DELETE
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}

        Permissions: any of wfm:serviceGoalTemplate:delete.
        """
        ...

    def delete_workforcemanagement_businessunit_staffinggroup(
        self,
        business_unit_id: str,
        staffing_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a staffing group of a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}

        Permissions: any of wfm:staffingGroup:delete.
        """
        ...

    def delete_workforcemanagement_businessunit_timeofflimit(
        self,
        business_unit_id: str,
        time_off_limit_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a time-off limit of a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}

        Permissions: any of wfm:timeOffLimit:delete.
        """
        ...

    def delete_workforcemanagement_businessunit_timeoffplan(
        self,
        business_unit_id: str,
        time_off_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a time-off plan of a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}

        Permissions: any of wfm:timeOffPlan:delete.
        """
        ...

    def delete_workforcemanagement_businessunit_week_schedule(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> BuAsyncScheduleResponse:
        """Delete a schedule of a week in a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}

        Permissions: any of wfm:schedule:delete.

        Parameters:
            week_id: Date that names the week.
        """
        ...

    def delete_workforcemanagement_businessunit_week_shorttermforecast(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a short-term forecast of a week in a business unit.

        DELETE
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}

        Permissions: any of wfm:shortTermForecast:delete.

        Parameters:
            week_date_id: Date that names the week.
        """
        ...

    def delete_workforcemanagement_businessunit_workplanbid(
        self,
        business_unit_id: str,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a work plan bid of a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}

        Permissions: any of wfm:workPlanBid:delete.
        """
        ...

    def delete_workforcemanagement_businessunit_workplanbid_group(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a group of a work plan bid in a business unit.

        DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}

        Permissions: any of wfm:workPlanBidGroup:delete.
        """
        ...

    def delete_workforcemanagement_calendar_url_ics(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the URL of the current user's iCalendar feed.

        DELETE /api/v2/workforcemanagement/calendar/url/ics

        Permissions: all of wfm:agentSchedule:sync.
        """
        ...

    def delete_workforcemanagement_managementunit(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a management unit.

        DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}

        Permissions: any of wfm:managementUnit:delete.
        """
        ...

    def delete_workforcemanagement_managementunit_timeofflimit(
        self,
        management_unit_id: str,
        time_off_limit_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a time-off limit of a management unit.

        DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}

        Permissions: any of wfm:timeOffLimit:delete.
        """
        ...

    def delete_workforcemanagement_managementunit_timeoffplan(
        self,
        management_unit_id: str,
        time_off_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a time-off plan of a management unit.

        DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}

        Permissions: any of wfm:timeOffPlan:delete.
        """
        ...

    def delete_workforcemanagement_managementunit_workplan(
        self,
        management_unit_id: str,
        work_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a work plan of a management unit.

        DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}

        Permissions: any of wfm:workPlan:delete.
        """
        ...

    def delete_workforcemanagement_managementunit_workplanrotation(
        self,
        management_unit_id: str,
        work_plan_rotation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a work plan rotation of a management unit.

        DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}

        Permissions: any of wfm:workPlanRotation:delete.
        """
        ...

    def get_workforcemanagement_adherence(
        self,
        user_id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[UserScheduleAdherence]:
        """Get the adherence of users.

        GET /api/v2/workforcemanagement/adherence

        Permissions: any of wfm:realtimeAdherence:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_workforcemanagement_adherence_explanation(
        self,
        explanation_id: str,
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationResponse:
        """Get an adherence explanation.

        GET /api/v2/workforcemanagement/adherence/explanations/{explanationId}

        Permissions: any of wfm:agentAdherenceExplanation:submit.
        """
        ...

    def get_workforcemanagement_adherence_explanations_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationJob:
        """Get an adherence explanation job.

        GET /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}
        """
        ...

    def get_workforcemanagement_adherence_historical_bulk_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalAdherenceBulkResponse:
        """Get a job that queries historical adherence in bulk.

        GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}
        """
        ...

    def get_workforcemanagement_adherence_historical_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalAdherenceResponse:
        """Get a job that queries historical adherence.

        GET /api/v2/workforcemanagement/adherence/historical/jobs/{jobId}

        Permissions: any of wfm:historicalAdherence:view.
        """
        ...

    def get_workforcemanagement_agent_adherence_explanation(
        self,
        agent_id: str,
        explanation_id: str,
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationResponse:
        """Get an adherence explanation of an agent.

        GET /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}

        Permissions: any of wfm:adherenceExplanation:view.
        """
        ...

    def get_workforcemanagement_agent_managementunit(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentManagementUnitReference:
        """Get the management unit of an agent.

        GET /api/v2/workforcemanagement/agents/{agentId}/managementunit

        Permissions: any of wfm:agent:view, wfm:publishedSchedule:view, wfm:schedule:view, coaching:appointment:add,
        coaching:appointment:edit, learning:assignment:add, learning:assignment:reschedule.
        """
        ...

    def get_workforcemanagement_agents_me_managementunit(
        self,
        **options: Unpack[CallOptions],
    ) -> AgentManagementUnitReference:
        """Get the management unit of the current user.

        GET /api/v2/workforcemanagement/agents/me/managementunit

        Permissions: any of wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit, wfm:activityCode:add,
        wfm:activityCode:delete, wfm:activityCode:edit, wfm:activityCode:view, wfm:agent:edit, wfm:agent:view,
        wfm:businessUnit:add, wfm:businessUnit:delete, wfm:businessUnit:edit, wfm:businessUnit:view,
        wfm:historicalAdherence:view, wfm:intraday:view, wfm:managementUnit:add, wfm:managementUnit:delete,
        wfm:managementUnit:edit, wfm:managementUnit:view, wfm:realtimeAdherence:view, wfm:schedule:add,
        wfm:schedule:delete, wfm:schedule:edit, wfm:schedule:generate, wfm:schedule:view, wfm:publishedSchedule:view,
        wfm:serviceGoalTemplate:add, wfm:serviceGoalTemplate:delete, wfm:serviceGoalTemplate:edit,
        wfm:serviceGoalTemplate:view, wfm:planningGroup:add, wfm:planningGroup:delete, wfm:planningGroup:edit,
        wfm:planningGroup:view, wfm:shiftTradeRequest:edit, wfm:shiftTradeRequest:view, wfm:shortTermForecast:add,
        wfm:shortTermForecast:delete, wfm:shortTermForecast:edit, wfm:shortTermForecast:view, wfm:timeOffLimit:add,
        wfm:timeOffLimit:delete, wfm:timeOffLimit:edit, wfm:timeOffLimit:view, wfm:timeOffPlan:add,
        wfm:timeOffPlan:delete, wfm:timeOffPlan:edit, wfm:timeOffPlan:view, wfm:timeOffRequest:add,
        wfm:timeOffRequest:edit, wfm:timeOffRequest:view, wfm:workPlan:add, wfm:workPlan:delete, wfm:workPlan:edit,
        wfm:workPlan:view, wfm:workPlanRotation:add, wfm:workPlanRotation:delete, wfm:workPlanRotation:edit,
        wfm:workPlanRotation:view.
        """
        ...

    def get_workforcemanagement_alternativeshifts_offers_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftJobResponse:
        """Get an alternative shift offer job.

        GET /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        ...

    def get_workforcemanagement_alternativeshifts_offers_search_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftJobResponse:
        """Get an alternative shift offer search job.

        GET /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        ...

    def get_workforcemanagement_alternativeshifts_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftBuSettingsResponse:
        """Get the alternative shift settings.

        GET /api/v2/workforcemanagement/alternativeshifts/settings

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        ...

    def get_workforcemanagement_alternativeshifts_trade(
        self,
        trade_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftTradeResponse:
        """Get an alternative shift trade.

        GET /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        ...

    def get_workforcemanagement_alternativeshifts_trades(
        self,
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> _ListAlternativeShiftTradesResponse[Any]:
        """Get the alternative shift trades.

        GET /api/v2/workforcemanagement/alternativeshifts/trades

        Permissions: any of wfm:agentAlternativeShift:submit.
        Starts a job: get_workforcemanagement_alternativeshifts_trades_job tells its state; it ends in one of
        Complete, Error.
        """
        ...

    def get_workforcemanagement_alternativeshifts_trades_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftJobResponse:
        """Get an alternative shift trade job.

        GET /api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        ...

    def get_workforcemanagement_alternativeshifts_trades_state_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftJobResponse:
        """Get an alternative shift trade state job.

        GET /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}

        Permissions: any of wfm:alternativeShift:edit.
        """
        ...

    def get_workforcemanagement_businessunit(
        self,
        business_unit_id: str,
        *,
        expand: Sequence[Literal[
            "settings", "settings.timeZone", "settings.startDayOfWeek", "settings.shortTermForecasting",
            "settings.scheduling", "settings.notifications.scheduling", "settings.learning", "settings.coaching",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitResponse:
        """Get a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}

        Permissions: any of wfm:activityCode:add, wfm:activityCode:delete, wfm:activityCode:edit,
        wfm:activityCode:view, wfm:agent:edit, wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit,
        wfm:agent:view, wfm:businessUnit:add, wfm:businessUnit:delete, wfm:businessUnit:edit, wfm:businessUnit:view,
        wfm:historicalAdherence:view, wfm:shrinkage:view, wfm:intraday:view, wfm:managementUnit:add,
        wfm:managementUnit:delete, wfm:managementUnit:edit, wfm:managementUnit:view, wfm:publishedSchedule:view,
        wfm:realtimeAdherence:view, wfm:schedule:add, wfm:schedule:delete, wfm:schedule:edit, wfm:schedule:generate,
        wfm:schedule:view, wfm:serviceGoalTemplate:add, wfm:serviceGoalTemplate:delete, wfm:serviceGoalTemplate:edit,
        wfm:serviceGoalTemplate:view, wfm:planningGroup:add, wfm:planningGroup:delete, wfm:planningGroup:edit,
        wfm:planningGroup:view, wfm:shiftTradeRequest:edit, wfm:shiftTradeRequest:view,
        wfm:agentShiftTradeRequest:participate, wfm:shortTermForecast:add, wfm:shortTermForecast:delete,
        wfm:shortTermForecast:edit, wfm:shortTermForecast:view, wfm:staffingGroup:add, wfm:staffingGroup:delete,
        wfm:staffingGroup:edit, wfm:staffingGroup:view, wfm:timeOffRequest:add, wfm:timeOffRequest:edit,
        wfm:timeOffRequest:view, wfm:timeOffLimit:add, wfm:timeOffLimit:delete, wfm:timeOffLimit:edit,
        wfm:timeOffLimit:view, wfm:timeOffPlan:add, wfm:timeOffPlan:delete, wfm:timeOffPlan:edit,
        wfm:timeOffPlan:view, wfm:timeOffRequest:add, wfm:timeOffRequest:edit, wfm:timeOffRequest:view,
        wfm:workPlan:add, wfm:workPlan:delete, wfm:workPlan:edit, wfm:workPlan:view, wfm:workPlanRotation:add,
        wfm:workPlanRotation:delete, wfm:workPlanRotation:edit, wfm:workPlanRotation:view, coaching:appointment:add,
        coaching:appointment:edit, learning:assignment:add, learning:assignment:reschedule.

        Parameters:
            expand: Further fields to include in the answer; any of settings, settings.timeZone,
                settings.startDayOfWeek, settings.shortTermForecasting, settings.scheduling,
                settings.notifications.scheduling, settings.learning, settings.coaching.
        """
        ...

    def get_workforcemanagement_businessunit_activitycode(
        self,
        business_unit_id: str,
        activity_code_id: str,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitActivityCode:
        """Get an activity code of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}

        Permissions: any of wfm:activityCode:view.
        """
        ...

    def get_workforcemanagement_businessunit_activitycodes(
        self,
        business_unit_id: str,
        *,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitActivityCodeListing:
        """List the activity codes of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes

        Permissions: any of wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit, wfm:activityCode:add,
        wfm:activityCode:delete, wfm:activityCode:edit, wfm:activityCode:view, wfm:agent:edit, wfm:agent:view,
        wfm:businessUnit:add, wfm:businessUnit:delete, wfm:businessUnit:edit, wfm:businessUnit:view,
        wfm:historicalAdherence:view, wfm:shrinkage:view, wfm:intraday:view, wfm:managementUnit:add,
        wfm:managementUnit:delete, wfm:managementUnit:edit, wfm:managementUnit:view, wfm:realtimeAdherence:view,
        wfm:schedule:add, wfm:schedule:delete, wfm:schedule:edit, wfm:schedule:generate, wfm:schedule:view,
        wfm:publishedSchedule:view, wfm:serviceGoalTemplate:add, wfm:serviceGoalTemplate:delete,
        wfm:serviceGoalTemplate:edit, wfm:serviceGoalTemplate:view, wfm:planningGroup:add, wfm:planningGroup:delete,
        wfm:planningGroup:edit, wfm:planningGroup:view, wfm:shiftTradeRequest:edit, wfm:shiftTradeRequest:view,
        wfm:shortTermForecast:add, wfm:shortTermForecast:delete, wfm:shortTermForecast:edit,
        wfm:shortTermForecast:view, wfm:timeOffLimit:add, wfm:timeOffLimit:delete, wfm:timeOffLimit:edit,
        wfm:timeOffLimit:view, wfm:timeOffPlan:add, wfm:timeOffPlan:delete, wfm:timeOffPlan:edit,
        wfm:timeOffPlan:view, wfm:timeOffRequest:add, wfm:timeOffRequest:edit, wfm:timeOffRequest:view,
        wfm:workPlan:add, wfm:workPlan:delete, wfm:workPlan:edit, wfm:workPlan:view, wfm:workPlanRotation:add,
        wfm:workPlanRotation:delete, wfm:workPlanRotation:edit, wfm:workPlanRotation:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def get_workforcemanagement_businessunit_activityplan(
        self,
        business_unit_id: str,
        activity_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanResponse:
        """Get an activity plan of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}

        Permissions: any of wfm:activityPlan:view.
        """
        ...

    def get_workforcemanagement_businessunit_activityplan_runs_job(
        self,
        business_unit_id: str,
        activity_plan_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanRunJobResponse:
        """Get a run job of an activity plan in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}

        Permissions: any of wfm:activityPlanRunJob:view.
        """
        ...

    def get_workforcemanagement_businessunit_activityplans(
        self,
        business_unit_id: str,
        *,
        state: Literal["Active", "Inactive"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanListing:
        """List the activity plans of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans

        Permissions: any of wfm:activityPlan:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            state: Active, Inactive.
        """
        ...

    def get_workforcemanagement_businessunit_activityplans_jobs(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanJobListing:
        """List the activity plan jobs of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs

        Permissions: any of wfm:activityPlan:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_businessunit_alternativeshifts_settings(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftBuSettingsResponse:
        """Get the alternative shift settings of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings

        Permissions: any of wfm:businessUnit:view.
        """
        ...

    def get_workforcemanagement_businessunit_alternativeshifts_trade(
        self,
        business_unit_id: str,
        trade_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftTradeResponse:
        """Get an alternative shift trade of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}

        Permissions: any of wfm:alternativeShift:view.
        """
        ...

    def get_workforcemanagement_businessunit_alternativeshifts_trades_search_job(
        self,
        business_unit_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> BuAlternativeShiftJobResponse:
        """Get an alternative shift trade search job of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}

        Permissions: any of wfm:alternativeShift:view.
        """
        ...

    def get_workforcemanagement_businessunit_intraday_planninggroups(
        self,
        business_unit_id: str,
        date: date | str,
        **options: Unpack[CallOptions],
    ) -> WfmIntradayPlanningGroupListing:
        """List the intraday planning groups of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups

        Permissions: any of wfm:intraday:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_businessunit_managementunits(
        self,
        business_unit_id: str,
        *,
        feature: Literal[
            "AgentSchedule", "AgentTimeOffRequest", "AgentWorkPlanBid", "AlternativeShift", "Coaching", "Learning",
            "ActivityCodes", "ActivityPlans", "Agents", "BuActivityCodes", "BusinessUnits", "ContinuousForecast",
            "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring",
            "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates",
            "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts",
            "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups",
            "WorkPlanRotations", "WorkPlans",
        ] | None = None,
        division_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnitListing:
        """List the management units of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits

        Lists: its items are in entities; there is one page.

        Parameters:
            feature: AgentSchedule, AgentTimeOffRequest, AgentWorkPlanBid, AlternativeShift, Coaching, Learning,
                ActivityCodes, ActivityPlans, Agents, BuActivityCodes, BusinessUnits, ContinuousForecast,
                HistoricalAdherence, HistoricalShrinkage, IntradayMonitoring, BuIntradayMonitoring, ManagementUnits,
                RealTimeAdherence, Schedules, BuSchedules, ServiceGoalTemplates, PlanningGroups, LongTermStaffing,
                ShiftTrading, ShortTermForecasts, BuShortTermForecasts, StaffingGroups, TimeOffPlans,
                TimeOffRequests, TimeOffLimits, WorkPlanBids, WorkPlanBidGroups, WorkPlanRotations, WorkPlans.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_workforcemanagement_businessunit_planninggroup(
        self,
        business_unit_id: str,
        planning_group_id: str,
        **options: Unpack[CallOptions],
    ) -> PlanningGroup:
        """Get a planning group of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}

        Permissions: any of wfm:planningGroup:view.
        """
        ...

    def get_workforcemanagement_businessunit_planninggroups(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> PlanningGroupList:
        """List the planning groups of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups

        Permissions: any of wfm:planningGroup:view, wfm:shortTermForecast:view, wfm:intraday:view, wfm:agent:view,
        wfm:schedule:view, wfm:publishedSchedule:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_businessunit_scheduling_run(
        self,
        business_unit_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> BuScheduleRun:
        """Get a scheduling run of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}

        Permissions: any of wfm:schedule:generate, wfm:schedule:edit.
        """
        ...

    def get_workforcemanagement_businessunit_scheduling_run_result(
        self,
        business_unit_id: str,
        run_id: str,
        management_unit_ids: Sequence[str],
        expand: Sequence[Literal["headcountForecast", "generationResults", "agentSchedules"]],
        **options: Unpack[CallOptions],
    ) -> BuRescheduleResult:
        """Get the result of a scheduling run in a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result

        Permissions: any of wfm:schedule:edit, wfm:schedule:generate.

        Parameters:
            expand: Further fields to include in the answer; any of headcountForecast, generationResults,
                agentSchedules.
        """
        ...

    def get_workforcemanagement_businessunit_scheduling_runs(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> BuScheduleRunListing:
        """List the scheduling runs of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs

        Permissions: any of wfm:schedule:generate, wfm:schedule:edit.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_businessunit_servicegoaltemplate(
        self,
        business_unit_id: str,
        service_goal_template_id: str,
        *,
        expand: Sequence[Literal["impactOverride"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceGoalTemplate:
        """Get a service goal template of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}

        Permissions: any of wfm:serviceGoalTemplate:view.

        Parameters:
            expand: Further fields to include in the answer; any of impactOverride.
        """
        ...

    def get_workforcemanagement_businessunit_servicegoaltemplates(
        self,
        business_unit_id: str,
        *,
        expand: Sequence[Literal["impactOverride"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceGoalTemplateList:
        """List the service goal templates of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates

        Permissions: any of wfm:serviceGoalTemplate:view, wfm:planningGroup:view, wfm:shortTermForecast:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of impactOverride.
        """
        ...

    def get_workforcemanagement_businessunit_staffinggroup(
        self,
        business_unit_id: str,
        staffing_group_id: str,
        **options: Unpack[CallOptions],
    ) -> StaffingGroupResponse:
        """Get a staffing group of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}

        Permissions: any of wfm:staffingGroup:view.
        """
        ...

    def get_workforcemanagement_businessunit_staffinggroups(
        self,
        business_unit_id: str,
        *,
        management_unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> StaffingGroupListing:
        """List the staffing groups of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups

        Permissions: any of wfm:staffingGroup:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_businessunit_timeofflimit(
        self,
        business_unit_id: str,
        time_off_limit_id: str,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitResponse:
        """Get a time-off limit of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}

        Permissions: any of wfm:timeOffLimit:view.
        """
        ...

    def get_workforcemanagement_businessunit_timeofflimits(
        self,
        business_unit_id: str,
        *,
        management_unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitListing:
        """List the time-off limits of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits

        Permissions: any of wfm:timeOffLimit:view, wfm:timeOffPlan:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_businessunit_timeoffplan(
        self,
        business_unit_id: str,
        time_off_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffPlanResponse:
        """Get a time-off plan of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}

        Permissions: any of wfm:timeOffPlan:view.
        """
        ...

    def get_workforcemanagement_businessunit_timeoffplans(
        self,
        business_unit_id: str,
        *,
        management_unit_id: str | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffPlanListing:
        """List the time-off plans of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans

        Permissions: any of wfm:timeOffPlan:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def get_workforcemanagement_businessunit_week_schedule(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        *,
        expand: Literal["managementUnits.agents"] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuScheduleMetadata:
        """Get a schedule of a week in a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            week_id: Date that names the week.
            expand: Further fields to include in the answer; managementUnits.agents.
        """
        ...

    def get_workforcemanagement_businessunit_week_schedule_generationresults(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> ScheduleGenerationResult:
        """Get the generation results of a week's schedule in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            week_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_week_schedule_headcountforecast(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        *,
        force_download: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BuHeadcountForecastResponse:
        """Get the headcount forecast of a week's schedule in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            week_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_week_schedule_history_agent(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> BuAgentScheduleHistoryResponse:
        """Get the history of an agent's schedule in a week of a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            week_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_week_schedule_performancepredictions(
        self,
        business_unit_id: str,
        week_id: str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformancePredictionResponse:
        """Get the performance predictions of a week's schedule in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            week_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation(
        self,
        business_unit_id: str,
        week_id: str,
        schedule_id: str,
        recalculation_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformancePredictionRecalculationResponse:
        """Get a performance prediction recalculation of a week's schedule in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            week_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_week_schedules(
        self,
        business_unit_id: str,
        week_id: str,
        *,
        include_only_published: bool | None = None,
        expand: Literal["forecast.description"] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuScheduleListing:
        """List the schedules of a week in a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            week_id: Date that names the week.
            expand: Further fields to include in the answer; forecast.description.
        """
        ...

    def get_workforcemanagement_businessunit_week_shorttermforecast(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        *,
        expand: Sequence[Literal["planningGroups", "generationResults"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuShortTermForecast:
        """Get a short-term forecast of a week in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}

        Permissions: any of wfm:shortTermForecast:view.

        Parameters:
            week_date_id: Date that names the week.
            expand: Further fields to include in the answer; any of planningGroups, generationResults.
        """
        ...

    def get_workforcemanagement_businessunit_week_shorttermforecast_data(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        *,
        week_number: int | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BuForecastResultResponse:
        """Get the data of a week's short-term forecast in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data

        Permissions: any of wfm:shortTermForecast:view.

        Parameters:
            week_date_id: Date that names the week.
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def get_workforcemanagement_businessunit_week_shorttermforecast_generationresults(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        **options: Unpack[CallOptions],
    ) -> BuForecastGenerationResult:
        """Get the generation results of a week's short-term forecast in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults

        Permissions: any of wfm:shortTermForecast:view.

        Parameters:
            week_date_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_week_shorttermforecast_longtermforecastdata(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        *,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> LongTermForecastResultResponse:
        """Get the long-term forecast data of a week's short-term forecast in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata

        Permissions: any of wfm:shortTermForecast:view.

        Parameters:
            week_date_id: Date that names the week.
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def get_workforcemanagement_businessunit_week_shorttermforecast_planninggroups(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        **options: Unpack[CallOptions],
    ) -> ForecastPlanningGroupsResponse:
        """List the planning groups of a week's short-term forecast in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups

        Permissions: any of wfm:shortTermForecast:view, wfm:schedule:view, wfm:publishedSchedule:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            week_date_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_week_shorttermforecast_staffingrequirement(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        *,
        week_numbers: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuForecastStaffingRequirementsResultResponse:
        """Get the staffing requirement of a week's short-term forecast in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement

        Permissions: any of wfm:staffingRequirement:view.
        Lists: its items are in results; there is one page.

        Parameters:
            week_date_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_week_shorttermforecasts(
        self,
        business_unit_id: str,
        week_date_id: str,
        **options: Unpack[CallOptions],
    ) -> BuShortTermForecastListing:
        """List the short-term forecasts of a week in a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts

        Permissions: any of wfm:schedule:generate, wfm:shortTermForecast:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            week_date_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_businessunit_workplanbid(
        self,
        business_unit_id: str,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBid:
        """Get a work plan bid of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}

        Permissions: any of wfm:workPlanBid:view.
        """
        ...

    def get_workforcemanagement_businessunit_workplanbid_group(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidGroupResponse:
        """Get a group of a work plan bid in a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}

        Permissions: any of wfm:workPlanBidGroup:view.
        """
        ...

    def get_workforcemanagement_businessunit_workplanbid_group_preferences(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        **options: Unpack[CallOptions],
    ) -> AdminAgentWorkPlanPreferenceResponse:
        """Get the preferences of a work plan bid's group in a business unit.

        GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences

        Permissions: any of wfm:workPlanBidGroup:view.
        """
        ...

    def get_workforcemanagement_businessunit_workplanbid_groups_summary(
        self,
        business_unit_id: str,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidGroupSummaryList:
        """Get the group summary of a work plan bid in a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary

        Permissions: any of wfm:workPlanBidGroup:view.
        """
        ...

    def get_workforcemanagement_businessunit_workplanbids(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidListResponse:
        """List the work plan bids of a business unit.

        GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids

        Permissions: any of wfm:workPlanBid:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_businessunits(
        self,
        *,
        feature: Literal[
            "AgentSchedule", "AgentTimeOffRequest", "AgentWorkPlanBid", "AlternativeShift", "Coaching", "Learning",
            "ActivityCodes", "ActivityPlans", "Agents", "BuActivityCodes", "BusinessUnits", "ContinuousForecast",
            "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring",
            "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates",
            "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts",
            "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups",
            "WorkPlanRotations", "WorkPlans",
        ] | None = None,
        division_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitListing:
        """List the business units.

        GET /api/v2/workforcemanagement/businessunits

        Lists: its items are in entities; there is one page.

        Parameters:
            feature: AgentSchedule, AgentTimeOffRequest, AgentWorkPlanBid, AlternativeShift, Coaching, Learning,
                ActivityCodes, ActivityPlans, Agents, BuActivityCodes, BusinessUnits, ContinuousForecast,
                HistoricalAdherence, HistoricalShrinkage, IntradayMonitoring, BuIntradayMonitoring, ManagementUnits,
                RealTimeAdherence, Schedules, BuSchedules, ServiceGoalTemplates, PlanningGroups, LongTermStaffing,
                ShiftTrading, ShortTermForecasts, BuShortTermForecasts, StaffingGroups, TimeOffPlans,
                TimeOffRequests, TimeOffLimits, WorkPlanBids, WorkPlanBidGroups, WorkPlanRotations, WorkPlans.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_workforcemanagement_businessunits_divisionviews(
        self,
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitListing:
        """List the business units by division.

        GET /api/v2/workforcemanagement/businessunits/divisionviews

        Permissions: any of wfm:businessUnit:search.
        Lists: its items are in entities; there is one page.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_workforcemanagement_calendar_data_ics(
        self,
        calendar_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Get the calendar that an id stands for as an iCalendar feed.

        GET /api/v2/workforcemanagement/calendar/data/ics
        """
        ...

    def get_workforcemanagement_calendar_url_ics(
        self,
        **options: Unpack[CallOptions],
    ) -> CalendarUrlResponse:
        """Get the URL of the current user's iCalendar feed.

        GET /api/v2/workforcemanagement/calendar/url/ics

        Permissions: all of wfm:agentSchedule:sync, wfm:agentSchedule:view.
        """
        ...

    def get_workforcemanagement_historicaldata_deletejob(
        self,
        **options: Unpack[CallOptions],
    ) -> HistoricalImportDeleteJobResponse:
        """Get the job that deletes historical data.

        GET /api/v2/workforcemanagement/historicaldata/deletejob

        Permissions: all of wfm:historicalData:upload.
        """
        ...

    def get_workforcemanagement_historicaldata_importstatus(
        self,
        **options: Unpack[CallOptions],
    ) -> HistoricalImportStatusListing:
        """List the imports of historical data with their status.

        GET /api/v2/workforcemanagement/historicaldata/importstatus

        Permissions: all of wfm:historicalData:upload.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_integrations_hris(
        self,
        **options: Unpack[CallOptions],
    ) -> WfmIntegrationListing:
        """List the HRIS integrations.

        GET /api/v2/workforcemanagement/integrations/hris

        Permissions: any of wfm:integration:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_integrations_hris_timeofftypes_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> HrisTimeOffTypesJobResponse:
        """Get a job that gets the time-off types of an HRIS integration.

        GET /api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_managementunit(
        self,
        management_unit_id: str,
        *,
        expand: Sequence[Literal[
            "settings", "settings.adherence", "settings.timeOff", "settings.scheduling",
            "settings.shortTermForecasting", "settings.shiftTrading",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnit:
        """Get a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}

        Permissions: any of wfm:activityCode:add, wfm:activityCode:delete, wfm:activityCode:edit,
        wfm:activityCode:view, wfm:agent:edit, wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit,
        wfm:agent:view, wfm:businessUnit:add, wfm:businessUnit:delete, wfm:businessUnit:edit, wfm:businessUnit:view,
        wfm:historicalAdherence:view, wfm:shrinkage:view, wfm:intraday:view, wfm:managementUnit:add,
        wfm:managementUnit:delete, wfm:managementUnit:edit, wfm:managementUnit:view, wfm:publishedSchedule:view,
        wfm:realtimeAdherence:view, wfm:schedule:add, wfm:schedule:delete, wfm:schedule:edit, wfm:schedule:generate,
        wfm:schedule:view, wfm:serviceGoalTemplate:add, wfm:serviceGoalTemplate:delete, wfm:serviceGoalTemplate:edit,
        wfm:serviceGoalTemplate:view, wfm:planningGroup:add, wfm:planningGroup:delete, wfm:planningGroup:edit,
        wfm:planningGroup:view, wfm:shiftTradeRequest:edit, wfm:shiftTradeRequest:view,
        wfm:agentShiftTradeRequest:participate, wfm:shortTermForecast:add, wfm:shortTermForecast:delete,
        wfm:shortTermForecast:edit, wfm:shortTermForecast:view, wfm:staffingGroup:add, wfm:staffingGroup:delete,
        wfm:staffingGroup:edit, wfm:staffingGroup:view, wfm:timeOffLimit:add, wfm:timeOffLimit:delete,
        wfm:timeOffLimit:edit, wfm:timeOffLimit:view, wfm:timeOffPlan:add, wfm:timeOffPlan:delete,
        wfm:timeOffPlan:edit, wfm:timeOffPlan:view, wfm:timeOffRequest:add, wfm:timeOffRequest:edit,
        wfm:timeOffRequest:view, wfm:workPlan:add, wfm:workPlan:delete, wfm:workPlan:edit, wfm:workPlan:view,
        wfm:workPlanRotation:add, wfm:workPlanRotation:delete, wfm:workPlanRotation:edit, wfm:workPlanRotation:view.

        Parameters:
            expand: Further fields to include in the answer; any of settings, settings.adherence, settings.timeOff,
                settings.scheduling, settings.shortTermForecasting, settings.shiftTrading.
        """
        ...

    def get_workforcemanagement_managementunit_activitycodes(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityCodeContainer:
        """Get the activity codes of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes

        Permissions: any of wfm:activityCode:add, wfm:activityCode:delete, wfm:activityCode:edit,
        wfm:activityCode:view, wfm:agent:edit, wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit,
        wfm:agent:view, wfm:businessUnit:add, wfm:businessUnit:delete, wfm:businessUnit:edit, wfm:businessUnit:view,
        wfm:historicalAdherence:view, wfm:shrinkage:view, wfm:intraday:view, wfm:managementUnit:add,
        wfm:managementUnit:delete, wfm:managementUnit:edit, wfm:managementUnit:view, wfm:publishedSchedule:view,
        wfm:realtimeAdherence:view, wfm:schedule:add, wfm:schedule:delete, wfm:schedule:edit, wfm:schedule:generate,
        wfm:schedule:view, wfm:shortTermForecast:add, wfm:shortTermForecast:delete, wfm:shortTermForecast:edit,
        wfm:shortTermForecast:view, wfm:timeOffRequest:add, wfm:timeOffRequest:edit, wfm:timeOffRequest:view,
        wfm:workPlan:add, wfm:workPlan:delete, wfm:workPlan:edit, wfm:workPlan:view, wfm:workPlanRotation:add,
        wfm:workPlanRotation:delete, wfm:workPlanRotation:edit, wfm:workPlanRotation:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_workforcemanagement_managementunit_adherence(
        self,
        management_unit_id: str,
        *,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserScheduleAdherenceListing:
        """Get the adherence of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence

        Permissions: any of wfm:realtimeAdherence:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def get_workforcemanagement_managementunit_agent(
        self,
        management_unit_id: str,
        agent_id: str,
        *,
        exclude_capabilities: bool | None = None,
        expand: Sequence[Literal["workPlanOverrides"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WfmAgent:
        """Get an agent of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}

        Permissions: any of wfm:agent:view.

        Parameters:
            expand: Further fields to include in the answer; any of workPlanOverrides.
        """
        ...

    def get_workforcemanagement_managementunit_agent_shifttrades(
        self,
        management_unit_id: str,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> ShiftTradeListResponse:
        """List the shift trades of an agent in a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades

        Permissions: any of wfm:shiftTradeRequest:edit, wfm:shiftTradeRequest:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_managementunit_shifttrades_matched(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ShiftTradeMatchesSummaryResponse:
        """Get a summary of the matched shift trades of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched

        Permissions: any of wfm:shiftTradeRequest:view, wfm:shiftTradeRequest:edit.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_managementunit_shifttrades_users(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmUserEntityListing:
        """List the users of a management unit that shifts can be traded with.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users

        Permissions: any of wfm:agentShiftTradeRequest:participate.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_managementunit_timeofflimit(
        self,
        management_unit_id: str,
        time_off_limit_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimit:
        """Get a time-off limit of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}

        Permissions: any of wfm:timeOffLimit:view.
        """
        ...

    def get_workforcemanagement_managementunit_timeofflimits(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimitListing:
        """List the time-off limits of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits

        Permissions: any of wfm:timeOffLimit:view, wfm:timeOffPlan:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_managementunit_timeoffplan(
        self,
        management_unit_id: str,
        time_off_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffPlan:
        """Get a time-off plan of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}

        Permissions: any of wfm:timeOffPlan:view.
        """
        ...

    def get_workforcemanagement_managementunit_timeoffplans(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffPlanListing:
        """List the time-off plans of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans

        Permissions: any of wfm:timeOffPlan:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_managementunit_user_timeoffrequest(
        self,
        management_unit_id: str,
        user_id: str,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """Get a time-off request of a user in a management unit.

        GET
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}

        Permissions: any of wfm:timeOffRequest:view.
        """
        ...

    def get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits(
        self,
        management_unit_id: str,
        user_id: str,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> QueryTimeOffLimitValuesResponse:
        """Get the time-off limits of a user's time-off request in a management unit.

        GET
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits

        Permissions: all of wfm:timeOffRequest:view, wfm:timeOffLimit:view.
        """
        ...

    def get_workforcemanagement_managementunit_user_timeoffrequests(
        self,
        management_unit_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestList:
        """List the time-off requests of a user in a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests

        Permissions: any of wfm:timeOffRequest:view.
        """
        ...

    def get_workforcemanagement_managementunit_users(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmUserEntityListing:
        """List the users of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users

        Permissions: any of wfm:agent:view, wfm:historicalAdherence:view, wfm:publishedSchedule:view,
        wfm:realtimeAdherence:view, wfm:schedule:view, wfm:staffingGroup:view, wfm:timeOffRequest:view,
        wfm:workPlanRotation:view, wfm:workPlan:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_managementunit_week_schedule(
        self,
        management_unit_id: str,
        week_id: str,
        schedule_id: str,
        *,
        expand: Literal["generationResults", "headcountForecast"] | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WeekScheduleResponse:
        """Get a schedule of a week in a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}

        Permissions: any of wfm:publishedSchedule:view, wfm:schedule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            week_id: Date that names the week.
            expand: Further fields to include in the answer; generationResults, headcountForecast.
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def get_workforcemanagement_managementunit_week_schedules(
        self,
        management_unit_id: str,
        week_id: str,
        *,
        include_only_published: bool | None = None,
        earliest_week_date: str | None = None,
        latest_week_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WeekScheduleListResponse:
        """List the schedules of a week in a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules

        Permissions: any of wfm:publishedSchedule:view, wfm:schedule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; there is one page.

        Parameters:
            week_id: Date that names the week.
        """
        ...

    def get_workforcemanagement_managementunit_week_shifttrades(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        *,
        evaluate_matches: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WeekShiftTradeListResponse:
        """List the shift trades of a week in a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades

        Permissions: any of wfm:shiftTradeRequest:view, wfm:shiftTradeRequest:edit.
        Lists: its items are in entities; there is one page.

        Parameters:
            week_date_id: Date that names the week.
            evaluate_matches: default True.
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def get_workforcemanagement_managementunit_workplan(
        self,
        management_unit_id: str,
        work_plan_id: str,
        *,
        include_only: Sequence[Literal[
            "agentCount", "agents", "optionalDays", "shifts", "shiftStartVariances",
        ]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlan:
        """Get a work plan of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}

        Permissions: any of wfm:workPlanRotation:view, wfm:workPlan:view, wfm:schedule:edit.

        Parameters:
            include_only: Include onlies to choose by; any of agentCount, agents, optionalDays, shifts,
                shiftStartVariances.
        """
        ...

    def get_workforcemanagement_managementunit_workplanrotation(
        self,
        management_unit_id: str,
        work_plan_rotation_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationResponse:
        """Get a work plan rotation of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}

        Permissions: any of wfm:workPlanRotation:view.
        """
        ...

    def get_workforcemanagement_managementunit_workplanrotations(
        self,
        management_unit_id: str,
        *,
        expand: Sequence[Literal["agents"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationListResponse:
        """List the work plan rotations of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations

        Permissions: any of wfm:agent:view, wfm:workPlanRotation:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of agents.
        """
        ...

    def get_workforcemanagement_managementunit_workplans(
        self,
        management_unit_id: str,
        *,
        expand: Sequence[Literal[
            "agentCount", "agents", "optionalDays", "shifts", "shiftStartVariances", "details",
        ]] | None = None,
        exclude: Sequence[Literal["shifts.activities"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanListResponse:
        """List the work plans of a management unit.

        GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans

        Permissions: any of wfm:agent:view, wfm:publishedSchedule:view, wfm:schedule:view, wfm:workPlanRotation:view,
        wfm:workPlan:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of agentCount, agents, optionalDays, shifts,
                shiftStartVariances, details.
            exclude: any of shifts.activities.
        """
        ...

    def get_workforcemanagement_managementunits(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Literal["details"] | None = None,
        feature: Literal[
            "AgentSchedule", "AgentTimeOffRequest", "AgentWorkPlanBid", "AlternativeShift", "Coaching", "Learning",
            "ActivityCodes", "ActivityPlans", "Agents", "BuActivityCodes", "BusinessUnits", "ContinuousForecast",
            "HistoricalAdherence", "HistoricalShrinkage", "IntradayMonitoring", "BuIntradayMonitoring",
            "ManagementUnits", "RealTimeAdherence", "Schedules", "BuSchedules", "ServiceGoalTemplates",
            "PlanningGroups", "LongTermStaffing", "ShiftTrading", "ShortTermForecasts", "BuShortTermForecasts",
            "StaffingGroups", "TimeOffPlans", "TimeOffRequests", "TimeOffLimits", "WorkPlanBids", "WorkPlanBidGroups",
            "WorkPlanRotations", "WorkPlans",
        ] | None = None,
        division_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnitListing:
        """List the management units.

        GET /api/v2/workforcemanagement/managementunits

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
            expand: Further fields to include in the answer; details.
            feature: AgentSchedule, AgentTimeOffRequest, AgentWorkPlanBid, AlternativeShift, Coaching, Learning,
                ActivityCodes, ActivityPlans, Agents, BuActivityCodes, BusinessUnits, ContinuousForecast,
                HistoricalAdherence, HistoricalShrinkage, IntradayMonitoring, BuIntradayMonitoring, ManagementUnits,
                RealTimeAdherence, Schedules, BuSchedules, ServiceGoalTemplates, PlanningGroups, LongTermStaffing,
                ShiftTrading, ShortTermForecasts, BuShortTermForecasts, StaffingGroups, TimeOffPlans,
                TimeOffRequests, TimeOffLimits, WorkPlanBids, WorkPlanBidGroups, WorkPlanRotations, WorkPlans.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_workforcemanagement_managementunits_divisionviews(
        self,
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnitListing:
        """List the management units by division.

        GET /api/v2/workforcemanagement/managementunits/divisionviews

        Permissions: any of wfm:managementUnit:search.
        Lists: its items are in entities; there is one page.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_workforcemanagement_notifications(
        self,
        **options: Unpack[CallOptions],
    ) -> NotificationsResponse:
        """List the notifications of the current user.

        GET /api/v2/workforcemanagement/notifications

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_schedulingjob(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> SchedulingStatusResponse:
        """Get a scheduling job.

        GET /api/v2/workforcemanagement/schedulingjobs/{jobId}

        Permissions: any of wfm:schedulingrequest:view.
        """
        ...

    def get_workforcemanagement_shifttrades(
        self,
        **options: Unpack[CallOptions],
    ) -> ShiftTradeListResponse:
        """List the shift trades.

        GET /api/v2/workforcemanagement/shifttrades

        Permissions: any of wfm:shiftTradeRequest:edit, wfm:shiftTradeRequest:view,
        wfm:agentShiftTradeRequest:participate.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_shrinkage_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalShrinkageResponse:
        """Get a shrinkage job.

        GET /api/v2/workforcemanagement/shrinkage/jobs/{jobId}
        """
        ...

    def get_workforcemanagement_timeoffbalance_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffBalanceJobResponse:
        """Get a time-off balance job.

        GET /api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_timeoffrequest(
        self,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """Get a time-off request of the current user.

        GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}

        Permissions: any of wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit.
        """
        ...

    def get_workforcemanagement_timeoffrequest_waitlistpositions(
        self,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> WaitlistPositionListing:
        """List the waitlist positions of a time-off request.

        GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions

        Permissions: any of wfm:agentTimeOffRequest:submit.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_timeoffrequests(
        self,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestList:
        """List the time-off requests of the current user.

        GET /api/v2/workforcemanagement/timeoffrequests

        Permissions: any of wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit.
        """
        ...

    def get_workforcemanagement_user_workplanbidranks(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidRanks:
        """Get the work plan bid ranks of a user.

        GET /api/v2/workforcemanagement/users/{userId}/workplanbidranks

        Permissions: any of wfm:workPlanBid:view.
        """
        ...

    def get_workforcemanagement_workplanbid_preferences(
        self,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentWorkPlanBiddingPreferenceResponse:
        """Get the preferences of a work plan bid.

        GET /api/v2/workforcemanagement/workplanbids/{bidId}/preferences

        Permissions: any of wfm:agentWorkPlanBid:submit.
        """
        ...

    def get_workforcemanagement_workplanbid_workplans(
        self,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentWorkPlanListResponse:
        """List the work plans of a work plan bid.

        GET /api/v2/workforcemanagement/workplanbids/{bidId}/workplans

        Permissions: any of wfm:agentWorkPlanBid:submit.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_workforcemanagement_workplanbids(
        self,
        **options: Unpack[CallOptions],
    ) -> AgentWorkPlanBids:
        """Get the work plan bids.

        GET /api/v2/workforcemanagement/workplanbids

        Permissions: any of wfm:agentWorkPlanBid:submit.
        """
        ...

    def patch_workforcemanagement_agent_adherence_explanation(
        self,
        agent_id: str,
        explanation_id: str,
        body: UpdateAdherenceExplanationStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationAsyncResponse:
        """Change some fields of an adherence explanation of an agent.

        PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}

        Permissions: any of wfm:adherenceExplanation:edit.

        Parameters:
            body: What is sent: an adherence explanation status (status).
        """
        ...

    def patch_workforcemanagement_alternativeshifts_trade(
        self,
        trade_id: str,
        *,
        body: AgentUpdateAlternativeShiftTradeRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftTradeResponse:
        """Change some fields of an alternative shift trade.

        PATCH /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}

        Permissions: any of wfm:agentAlternativeShift:submit.

        Parameters:
            body: What is sent: an agent update alternative shift trade (metadata and state).
        """
        ...

    def patch_workforcemanagement_alternativeshifts_trades_state_jobs(
        self,
        body: AdminBulkUpdateAlternativeShiftTradeStateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AlternativeShiftAsyncResponse[Any]:
        """Start a job that changes the states of alternative shift trades.

        PATCH /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs

        Permissions: any of wfm:alternativeShift:edit.
        Starts a job: get_workforcemanagement_alternativeshifts_trades_state_job tells its state; it ends in one of
        Complete, Error.

        Parameters:
            body: What is sent: an admin bulk update alternative shift trade state (management unit id and entities).
        """
        ...

    def patch_workforcemanagement_businessunit(
        self,
        business_unit_id: str,
        *,
        body: UpdateBusinessUnitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitResponse:
        """Change some fields of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}

        Permissions: all of wfm:businessUnit:edit.

        Parameters:
            body: What is sent: a business unit (name, division id and settings).
        """
        ...

    def patch_workforcemanagement_businessunit_activitycode(
        self,
        business_unit_id: str,
        activity_code_id: str,
        *,
        body: UpdateActivityCodeRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitActivityCode:
        """Change some fields of an activity code of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}

        Permissions: any of wfm:activityCode:edit.

        Parameters:
            body: What is sent: an activity code (metadata, name, category and 8 more).
        """
        ...

    def patch_workforcemanagement_businessunit_activityplan(
        self,
        business_unit_id: str,
        activity_plan_id: str,
        body: UpdateActivityPlanRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ActivityPlanResponse:
        """Change some fields of an activity plan of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}

        Permissions: any of wfm:activityPlan:edit.

        Parameters:
            body: What is sent: an activity plan (name, description, group settings and 7 more).
        """
        ...

    def patch_workforcemanagement_businessunit_alternativeshifts_settings(
        self,
        business_unit_id: str,
        *,
        body: UpdateAlternativeShiftBuSettingsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftBuSettingsResponse:
        """Change some of the alternative shift settings of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings

        Permissions: any of wfm:businessUnit:edit.

        Parameters:
            body: What is sent: a set of alternative shift business unit settings (metadata, enabled granularities,
                min minutes before start time and 1 more).
        """
        ...

    def patch_workforcemanagement_businessunit_planninggroup(
        self,
        business_unit_id: str,
        planning_group_id: str,
        *,
        body: UpdatePlanningGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PlanningGroup:
        """Change some fields of a planning group of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}

        Permissions: any of wfm:planningGroup:edit.

        Parameters:
            body: What is sent: a planning group (metadata, name, route paths and 1 more).
        """
        ...

    def patch_workforcemanagement_businessunit_scheduling_run(
        self,
        business_unit_id: str,
        run_id: str,
        *,
        body: PatchBuScheduleRunRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a scheduling run of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}

        Permissions: any of wfm:schedule:edit.

        Parameters:
            body: What is sent: a business unit schedule run (rescheduling options).
        """
        ...

    def patch_workforcemanagement_businessunit_servicegoaltemplate(
        self,
        business_unit_id: str,
        service_goal_template_id: str,
        *,
        body: UpdateServiceGoalTemplate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceGoalTemplate:
        """Change some fields of a service goal template of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}

        Permissions: any of wfm:serviceGoalTemplate:edit.

        Parameters:
            body: What is sent: a service goal template (metadata, name, service level and 3 more).
        """
        ...

    def patch_workforcemanagement_businessunit_staffinggroup(
        self,
        business_unit_id: str,
        staffing_group_id: str,
        *,
        body: UpdateStaffingGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> StaffingGroupResponse:
        """Change some fields of a staffing group of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}

        Permissions: any of wfm:staffingGroup:edit.

        Parameters:
            body: What is sent: a staffing group (metadata, name and user ids).
        """
        ...

    def patch_workforcemanagement_businessunit_timeoffplan(
        self,
        business_unit_id: str,
        time_off_plan_id: str,
        *,
        body: BuUpdateTimeOffPlanRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffPlanResponse:
        """Change some fields of a time-off plan of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}

        Permissions: any of wfm:timeOffPlan:edit.

        Parameters:
            body: What is sent: a business unit update time off plan (metadata, name, activity code ids and 7 more).
        """
        ...

    def patch_workforcemanagement_businessunit_workplanbid(
        self,
        business_unit_id: str,
        bid_id: str,
        body: UpdateWorkPlanBid | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkPlanBid:
        """Change some fields of a work plan bid of a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}

        Permissions: any of wfm:workPlanBid:edit.

        Parameters:
            body: What is sent: a work plan bid (name, forecast, bid window start date and 6 more).
        """
        ...

    def patch_workforcemanagement_businessunit_workplanbid_group(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        *,
        body: WorkPlanBidGroupUpdate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidGroupResponse:
        """Change some fields of a group of a work plan bid in a business unit.

        PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}

        Permissions: any of wfm:workPlanBidGroup:edit.

        Parameters:
            body: What is sent: a work plan bid group (name, management unit id, agent ids and 2 more).
        """
        ...

    def patch_workforcemanagement_businessunit_workplanbid_group_preferences(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        *,
        body: AgentsBidAssignedWorkPlanOverrideRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AdminAgentWorkPlanPreferenceResponse:
        """Change the preferences of a work plan bid's group in a business unit.

        PATCH
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences

        Permissions: any of wfm:workPlanBidGroup:edit.

        Parameters:
            body: What is sent: an agents bid assigned work plan override (agent work plan overrides).
        """
        ...

    def patch_workforcemanagement_managementunit(
        self,
        management_unit_id: str,
        *,
        body: UpdateManagementUnitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnit:
        """Change some fields of a management unit.

        PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}

        Permissions: any of wfm:managementUnit:edit.

        Parameters:
            body: What is sent: a management unit (name, division id and settings).
        """
        ...

    def patch_workforcemanagement_managementunit_agents(
        self,
        management_unit_id: str,
        *,
        body: UpdateMuAgentsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change the agents of a management unit.

        PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents

        Permissions: any of wfm:agent:edit.

        Parameters:
            body: What is sent: a management unit agents (entities).
        """
        ...

    def patch_workforcemanagement_managementunit_agents_workplans_bulk(
        self,
        management_unit_id: str,
        *,
        body: UpdateMuAgentWorkPlansBatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateMuAgentWorkPlansBatchResponse:
        """Change the work plans of several agents of a management unit.

        PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk

        Permissions: any of wfm:workPlan:edit.

        Parameters:
            body: What is sent: a management unit agent work plans batch (entities).
        """
        ...

    def patch_workforcemanagement_managementunit_timeofflimit(
        self,
        management_unit_id: str,
        time_off_limit_id: str,
        *,
        body: UpdateTimeOffLimitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimit:
        """Change some fields of a time-off limit of a management unit.

        PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}

        Permissions: any of wfm:timeOffLimit:edit.

        Parameters:
            body: What is sent: a time off limit (metadata and default limit minutes).
        """
        ...

    def patch_workforcemanagement_managementunit_timeoffplan(
        self,
        management_unit_id: str,
        time_off_plan_id: str,
        *,
        body: UpdateTimeOffPlanRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffPlan:
        """Change some fields of a time-off plan of a management unit.

        PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}

        Permissions: any of wfm:timeOffPlan:edit.

        Parameters:
            body: What is sent: a time off plan (metadata, name, activity code ids and 5 more).
        """
        ...

    def patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus(
        self,
        management_unit_id: str,
        time_off_request_id: str,
        user_id: str,
        *,
        body: SetTimeOffIntegrationStatusRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserTimeOffIntegrationStatusResponse:
        """Change some fields of the integration status of a time-off request's user in a management unit.

        PATCH
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus

        Permissions: any of wfm:timeOffRequest:edit.

        Parameters:
            body: What is sent: a time off integration status (integration status).
        """
        ...

    def patch_workforcemanagement_managementunit_user_timeoffrequest(
        self,
        management_unit_id: str,
        user_id: str,
        time_off_request_id: str,
        *,
        body: AdminTimeOffRequestPatch | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """Change some fields of a time-off request of a user in a management unit.

        PATCH
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}

        Permissions: any of wfm:timeOffRequest:edit.

        Parameters:
            body: What is sent: an admin time off request (metadata, status, activity code id and 7 more).
        """
        ...

    def patch_workforcemanagement_managementunit_week_shifttrade(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        trade_id: str,
        body: PatchShiftTradeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ShiftTradeResponse:
        """Change some fields of a shift trade of a week in a management unit.

        PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}

        Permissions: any of wfm:agentShiftTradeRequest:participate.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: a shift trade (metadata, receiving user id, expiration and 1 more).
        """
        ...

    def patch_workforcemanagement_managementunit_workplan(
        self,
        management_unit_id: str,
        work_plan_id: str,
        *,
        validation_mode: Literal["Ignore"] | None = None,
        body: WorkPlan | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlan:
        """Change some fields of a work plan of a management unit.

        PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}

        Permissions: any of wfm:workPlan:edit.

        Parameters:
            validation_mode: Ignore.
            body: What is sent: a work plan (metadata, name, enabled and 30 more).
        """
        ...

    def patch_workforcemanagement_managementunit_workplanrotation(
        self,
        management_unit_id: str,
        work_plan_rotation_id: str,
        *,
        body: UpdateWorkPlanRotationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationResponse:
        """Change some fields of a work plan rotation of a management unit.

        PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}

        Permissions: any of wfm:workPlanRotation:edit.

        Parameters:
            body: What is sent: a work plan rotation (metadata, name, enabled and 3 more).
        """
        ...

    def patch_workforcemanagement_timeoffrequest(
        self,
        time_off_request_id: str,
        *,
        body: AgentTimeOffRequestPatch | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """Change some fields of a time-off request.

        PATCH /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}

        Permissions: any of wfm:agentTimeOffRequest:submit.

        Parameters:
            body: What is sent: an agent time off request (marked as read, status and notes).
        """
        ...

    def patch_workforcemanagement_user_workplanbidranks(
        self,
        user_id: str,
        *,
        body: WorkPlanBidRanks | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidRanks:
        """Change the work plan bid ranks of a user.

        PATCH /api/v2/workforcemanagement/users/{userId}/workplanbidranks

        Permissions: any of wfm:workPlanBid:edit.

        Parameters:
            body: What is sent: a work plan bid ranks (work plan bidding performance, bidding tie breaker and 2
                more).
        """
        ...

    def patch_workforcemanagement_users_workplanbidranks_bulk(
        self,
        body: Sequence[WorkPlanBidRanks | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> EntityListing:
        """Change the work plan bid ranks of several users.

        PATCH /api/v2/workforcemanagement/users/workplanbidranks/bulk

        Permissions: any of wfm:workPlanBid:edit.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: work plan bid rankses (work plan bidding performance, bidding tie breaker and 2
                more).
        """
        ...

    def patch_workforcemanagement_workplanbid_preferences(
        self,
        bid_id: str,
        *,
        body: UpdateAgentWorkPlanBiddingPreference | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentWorkPlanBiddingPreferenceResponse:
        """Change the preferences of a work plan bid.

        PATCH /api/v2/workforcemanagement/workplanbids/{bidId}/preferences

        Permissions: any of wfm:agentWorkPlanBid:submit.

        Parameters:
            body: What is sent: an agent work plan bidding preference (submitted and agent work plan bid
                preferences).
        """
        ...

    def post_workforcemanagement_adherence_explanations(
        self,
        body: AddAdherenceExplanationAgentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AdherenceExplanationAsyncResponse[Any]:
        """Create an adherence explanation.

        POST /api/v2/workforcemanagement/adherence/explanations

        Permissions: any of wfm:agentAdherenceExplanation:submit.
        Starts a job: get_workforcemanagement_adherence_explanations_job tells its state; it ends in one of Complete,
        Error.

        Parameters:
            body: What is sent: an adherence explanation agent (type, start date, length minutes and 1 more).
        """
        ...

    def post_workforcemanagement_adherence_explanations_query(
        self,
        body: AgentQueryAdherenceExplanationsRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> _QueryAdherenceExplanationsResponse[Any]:
        """Query adherence explanations.

        POST /api/v2/workforcemanagement/adherence/explanations/query

        Permissions: any of wfm:agentAdherenceExplanation:submit.
        Starts a job: get_workforcemanagement_adherence_explanations_job tells its state; it ends in one of Complete,
        Error.

        Parameters:
            body: What is sent: an agent query adherence explanations (start date and end date).
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def post_workforcemanagement_adherence_historical(
        self,
        *,
        body: WfmHistoricalAdherenceQueryForUsers | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _WfmHistoricalAdherenceResponse[Any]:
        """Query the historical adherence of agents.

        POST /api/v2/workforcemanagement/adherence/historical

        Permissions: any of wfm:historicalAdherence:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Starts a job: get_workforcemanagement_adherence_historical_job tells its state; it ends in one of Complete,
        Error.

        Parameters:
            body: What is sent: a workforce management historical adherence query for users (start date, time zone,
                user ids and 2 more).
        """
        ...

    def post_workforcemanagement_adherence_historical_bulk(
        self,
        *,
        body: WfmHistoricalAdherenceBulkQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _WfmHistoricalAdherenceBulkResponse[Any]:
        """Start a job that queries the historical adherence of several units or users.

        POST /api/v2/workforcemanagement/adherence/historical/bulk

        Permissions: any of wfm:historicalAdherence:view.
        Starts a job: get_workforcemanagement_adherence_historical_bulk_job tells its state; it ends in one of
        Complete, Error.

        Parameters:
            body: What is sent: a workforce management historical adherence bulk query (items and time zone).
        """
        ...

    def post_workforcemanagement_agent_adherence_explanations(
        self,
        agent_id: str,
        body: AddAdherenceExplanationAdminRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AdherenceExplanationAsyncResponse[Any]:
        """Create an adherence explanation of an agent.

        POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations

        Permissions: any of wfm:adherenceExplanation:add.
        Starts a job: get_workforcemanagement_adherence_explanations_job tells its state; it ends in one of Complete,
        Error.

        Parameters:
            body: What is sent: an adherence explanation admin (type, start date, length minutes and 2 more).
        """
        ...

    def post_workforcemanagement_agent_adherence_explanations_query(
        self,
        agent_id: str,
        body: AgentQueryAdherenceExplanationsRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> _AgentQueryAdherenceExplanationsResponse[Any]:
        """Query adherence explanations of an agent.

        POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query

        Permissions: any of wfm:adherenceExplanation:view.
        Starts a job: get_workforcemanagement_adherence_explanations_job tells its state; it ends in one of Complete,
        Error.

        Parameters:
            body: What is sent: an agent query adherence explanations (start date and end date).
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def post_workforcemanagement_agents(
        self,
        *,
        body: MoveAgentsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> MoveAgentsResponse:
        """Move agents between management units.

        POST /api/v2/workforcemanagement/agents

        Permissions: any of wfm:agent:edit.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a move agents (user ids and destination management unit id).
        """
        ...

    def post_workforcemanagement_agents_integrations_hris_query(
        self,
        *,
        body: QueryAgentsIntegrationsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentsIntegrationsListing:
        """Query the HRIS integrations of agents.

        POST /api/v2/workforcemanagement/agents/integrations/hris/query

        Permissions: any of wfm:agent:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a query agents integrations (agent ids).
        """
        ...

    def post_workforcemanagement_agents_me_possibleworkshifts(
        self,
        body: AgentPossibleWorkShiftsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentPossibleWorkShiftsResponse:
        """Get the possible work shifts of the current user.

        POST /api/v2/workforcemanagement/agents/me/possibleworkshifts

        Permissions: any of wfm:agentPossibleWorkShifts:view.

        Parameters:
            body: What is sent: an agent possible work shifts (week start date and week count).
        """
        ...

    def post_workforcemanagement_agentschedules_mine(
        self,
        *,
        body: BuGetCurrentAgentScheduleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuCurrentAgentScheduleSearchResponse:
        """Get the schedule of the current user.

        POST /api/v2/workforcemanagement/agentschedules/mine

        Permissions: any of wfm:agentSchedule:view.

        Parameters:
            body: What is sent: a business unit get current agent schedule (start date and end date).
        """
        ...

    def post_workforcemanagement_alternativeshifts_offers_jobs(
        self,
        body: AlternativeShiftOffersRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AlternativeShiftAsyncResponse[Any]:
        """Start an alternative shift offer job.

        POST /api/v2/workforcemanagement/alternativeshifts/offers/jobs

        Permissions: any of wfm:agentAlternativeShift:submit.
        Starts a job: get_workforcemanagement_alternativeshifts_offers_job tells its state; it ends in one of
        Complete, Error.

        Parameters:
            body: What is sent: an alternative shift offers (schedule and query week date).
        """
        ...

    def post_workforcemanagement_alternativeshifts_offers_search_jobs(
        self,
        body: AlternativeShiftSearchOffersRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AlternativeShiftAsyncResponse[Any]:
        """Start a job that searches alternative shift offers.

        POST /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs

        Permissions: any of wfm:agentAlternativeShift:submit.
        Starts a job: get_workforcemanagement_alternativeshifts_offers_search_job tells its state; it ends in one of
        Complete, Error.

        Parameters:
            body: What is sent: an alternative shift search offers (schedule, query week date, initiating shift and 1
                more).
        """
        ...

    def post_workforcemanagement_alternativeshifts_trades(
        self,
        body: CreateAlternativeShiftTradeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftTradeResponse:
        """Create an alternative shift trade.

        POST /api/v2/workforcemanagement/alternativeshifts/trades

        Permissions: any of wfm:agentAlternativeShift:submit.

        Parameters:
            body: What is sent: an alternative shift trade (job id, alternative shift trade granularity, drop shift
                reference keys and 2 more).
        """
        ...

    def post_workforcemanagement_businessunit_activitycodes(
        self,
        business_unit_id: str,
        *,
        body: CreateActivityCodeRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitActivityCode:
        """Create an activity code of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes

        Permissions: any of wfm:activityCode:add.

        Parameters:
            body: What is sent: an activity code (name, category, length in minutes and 7 more).
        """
        ...

    def post_workforcemanagement_businessunit_activityplan_runs_jobs(
        self,
        business_unit_id: str,
        activity_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> _ActivityPlanJobResponse[Any]:
        """Start a run job of an activity plan in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs

        Permissions: any of wfm:activityPlanRunJob:add.
        Starts a job: get_workforcemanagement_businessunit_activityplan_runs_job tells its state; it ends in one of
        Complete, Error.
        """
        ...

    def post_workforcemanagement_businessunit_activityplans(
        self,
        business_unit_id: str,
        body: CreateActivityPlanRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ActivityPlanResponse:
        """Create an activity plan of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans

        Permissions: any of wfm:activityPlan:add.

        Parameters:
            body: What is sent: an activity plan (name, activity code id, type and 15 more).
        """
        ...

    def post_workforcemanagement_businessunit_adherence_explanations_query(
        self,
        business_unit_id: str,
        body: BuQueryAdherenceExplanationsRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> _BuQueryAdherenceExplanationsResponse[Any]:
        """Query adherence explanations of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query

        Permissions: any of wfm:adherenceExplanation:view.
        Starts a job: get_workforcemanagement_adherence_explanations_job tells its state; it ends in one of Complete,
        Error.

        Parameters:
            body: What is sent: a business unit query adherence explanations (start date, end date, management unit
                ids and 1 more).
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def post_workforcemanagement_businessunit_agentschedules_search(
        self,
        business_unit_id: str,
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        body: BuSearchAgentSchedulesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuAsyncAgentSchedulesSearchResponse:
        """Search agent schedules of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            force_download_service: Whether to have the result as a file to download in any case.
            body: What is sent: a business unit search agent schedules (start date, end date and user ids).
        """
        ...

    def post_workforcemanagement_businessunit_alternativeshifts_trades_search(
        self,
        business_unit_id: str,
        body: SearchAlternativeShiftTradesRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> _BuListAlternativeShiftTradesResponse[Any]:
        """Search alternative shift trades of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search

        Permissions: any of wfm:alternativeShift:view.
        Starts a job: get_workforcemanagement_businessunit_alternativeshifts_trades_search_job tells its state; it
        ends in one of Complete, Error.

        Parameters:
            body: What is sent: a search alternative shift trades (management unit ids and agent ids).
        """
        ...

    def post_workforcemanagement_businessunit_intraday(
        self,
        business_unit_id: str,
        *,
        force_async: bool | None = None,
        body: IntradayPlanningGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIntradayResponse:
        """Get the intraday data of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday

        Permissions: any of wfm:intraday:view.

        Parameters:
            body: What is sent: an intraday planning group (business unit date, categories, planning group ids and 1
                more).
        """
        ...

    def post_workforcemanagement_businessunit_planninggroups(
        self,
        business_unit_id: str,
        *,
        body: CreatePlanningGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PlanningGroup:
        """Create a planning group of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups

        Permissions: any of wfm:planningGroup:add.

        Parameters:
            body: What is sent: a planning group (name, route paths and service goal template id).
        """
        ...

    def post_workforcemanagement_businessunit_servicegoaltemplates(
        self,
        business_unit_id: str,
        *,
        body: CreateServiceGoalTemplate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceGoalTemplate:
        """Create a service goal template of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates

        Permissions: any of wfm:serviceGoalTemplate:add.

        Parameters:
            body: What is sent: a service goal template (name, service level, average speed of answer and 2 more).
        """
        ...

    def post_workforcemanagement_businessunit_staffinggroups(
        self,
        business_unit_id: str,
        *,
        body: CreateStaffingGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> StaffingGroupResponse:
        """Create a staffing group of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups

        Permissions: any of wfm:staffingGroup:add.

        Parameters:
            body: What is sent: a staffing group (name, user ids and management unit id).
        """
        ...

    def post_workforcemanagement_businessunit_staffinggroups_query(
        self,
        business_unit_id: str,
        *,
        body: QueryUserStaffingGroupListRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserStaffingGroupListing:
        """Query staffing groups of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query

        Permissions: any of wfm:staffingGroup:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a query user staffing group list (user ids).
        """
        ...

    def post_workforcemanagement_businessunit_timeofflimits(
        self,
        business_unit_id: str,
        *,
        body: BuCreateTimeOffLimitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitResponse:
        """Create a time-off limit of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits

        Permissions: any of wfm:timeOffLimit:add.

        Parameters:
            body: What is sent: a business unit create time off limit (staffing group id and management unit id).
        """
        ...

    def post_workforcemanagement_businessunit_timeofflimits_values_query(
        self,
        business_unit_id: str,
        *,
        body: QueryTimeOffLimitValuesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitValuesResponse:
        """Query time-off limit values of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query

        Permissions: any of wfm:timeOffLimit:view.

        Parameters:
            body: What is sent: a query time off limit values (date ranges, time off limit id and activity code id).
        """
        ...

    def post_workforcemanagement_businessunit_timeoffplans(
        self,
        business_unit_id: str,
        *,
        body: BuCreateTimeOffPlanRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffPlanResponse:
        """Create a time-off plan of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans

        Permissions: any of wfm:timeOffPlan:add.

        Parameters:
            body: What is sent: a business unit create time off plan (name, activity code ids, auto approval rule and
                6 more).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedule_agentschedules_query(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: BuQueryAgentSchedulesRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BuAsyncAgentSchedulesQueryResponse:
        """Query agent schedules of a week's schedule in a business unit.

        POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: a business unit query agent schedules (management unit id, user ids and team ids).
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def post_workforcemanagement_businessunit_week_schedule_copy(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: BuCopyScheduleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BuAsyncScheduleResponse:
        """Copy a week's schedule in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy

        Permissions: any of wfm:schedule:add.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: a business unit copy schedule (description and week date).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations(
        self,
        business_unit_id: str,
        week_id: str,
        schedule_id: str,
        *,
        body: WfmProcessUploadRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _PerformancePredictionRecalculationResponse[Any]:
        """Create a performance prediction recalculation of a week's schedule in a business unit.

        POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations

        Permissions: any of wfm:schedule:edit.
        Starts a job: get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation tells
        its state; it ends in one of Complete, Error.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: a workforce management process upload (upload key).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl(
        self,
        business_unit_id: str,
        week_id: str,
        schedule_id: str,
        *,
        body: UploadUrlRequestBody | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformancePredictionRecalculationUploadResponse:
        """Create a URL for the upload of a performance prediction recalculation of a week's schedule in a business
        unit.

        POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl

        Permissions: any of wfm:schedule:edit.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: an upload URL (content length bytes).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedule_reschedule(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: BuRescheduleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _BuAsyncScheduleRunResponse[Any]:
        """Reschedule a week's schedule in a business unit.

        POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule

        Permissions: any of wfm:schedule:generate.
        Starts a job: get_workforcemanagement_businessunit_scheduling_run tells its state; it ends in one of
        Complete, Failed, Canceled. delete_workforcemanagement_businessunit_scheduling_run stops it.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: a business unit reschedule (management unit ids, do not change weekly paid time, do
                not change daily paid time and 6 more).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedule_update(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: ProcessScheduleUpdateUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BuAsyncScheduleResponse:
        """Update a week's schedule in a business unit in bulk.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update

        Permissions: any of wfm:schedule:edit.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: a process schedule update upload (upload key, team ids and management unit ids for
                added team users).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedule_update_uploadurl(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: UploadUrlRequestBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UpdateScheduleUploadResponse:
        """Create a URL for uploading an update of a week's schedule in a business unit.

        POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl

        Permissions: any of wfm:schedule:edit.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: an upload URL (content length bytes).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedules(
        self,
        business_unit_id: str,
        week_id: date | str,
        body: BuCreateBlankScheduleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BuScheduleMetadata:
        """Create a schedule of a week in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules

        Permissions: any of wfm:schedule:add.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: a business unit create blank schedule (description, week count and short term
                forecast).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedules_generate(
        self,
        business_unit_id: str,
        week_id: date | str,
        body: BuGenerateScheduleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _BuAsyncScheduleRunResponse[Any]:
        """Generate schedules of a week in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate

        Permissions: any of wfm:schedule:generate.
        Starts a job: get_workforcemanagement_businessunit_scheduling_run tells its state; it ends in one of
        Complete, Failed, Canceled. delete_workforcemanagement_businessunit_scheduling_run stops it.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: a business unit generate schedule (description, week count, short term forecast and 1
                more).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedules_import(
        self,
        business_unit_id: str,
        week_id: date | str,
        body: WfmProcessUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScheduleUploadProcessingResponse:
        """Import schedules of a week in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import

        Permissions: any of wfm:schedule:add.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: a workforce management process upload (upload key).
        """
        ...

    def post_workforcemanagement_businessunit_week_schedules_import_uploadurl(
        self,
        business_unit_id: str,
        week_id: date | str,
        body: UploadUrlRequestBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportScheduleUploadResponse:
        """Create a URL for uploading schedules of a week in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl

        Permissions: any of wfm:schedule:add.

        Parameters:
            week_id: Date that names the week.
            body: What is sent: an upload URL (content length bytes).
        """
        ...

    def post_workforcemanagement_businessunit_week_shorttermforecast_copy(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        body: CopyBuForecastRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncForecastOperationResult:
        """Copy a week's short-term forecast in a business unit.

        POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy

        Permissions: any of wfm:shortTermForecast:add.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: a copy business unit forecast (description and week date).
        """
        ...

    def post_workforcemanagement_businessunit_week_shorttermforecasts_generate(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        body: GenerateBuForecastRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncForecastOperationResult:
        """Generate short-term forecasts of a week in a business unit.

        POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate

        Permissions: any of wfm:shortTermForecast:add.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: a generate business unit forecast (description, week count and can use for
                scheduling).
        """
        ...

    def post_workforcemanagement_businessunit_week_shorttermforecasts_import(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        body: WfmProcessUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportForecastResponse:
        """Import short-term forecasts of a week in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import

        Permissions: any of wfm:shortTermForecast:add.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: a workforce management process upload (upload key).
        """
        ...

    def post_workforcemanagement_businessunit_week_shorttermforecasts_import_uploadurl(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        body: UploadUrlRequestBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportForecastUploadResponse:
        """Create a URL for uploading short-term forecasts of a week in a business unit.

        POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl

        Permissions: any of wfm:shortTermForecast:add.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: an upload URL (content length bytes).
        """
        ...

    def post_workforcemanagement_businessunit_workplanbid_copy(
        self,
        business_unit_id: str,
        bid_id: str,
        *,
        body: CopyWorkPlanBid | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBid:
        """Copy a work plan bid in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy

        Permissions: any of wfm:workPlanBid:add.

        Parameters:
            body: What is sent: a copy work plan bid (name).
        """
        ...

    def post_workforcemanagement_businessunit_workplanbid_groups(
        self,
        business_unit_id: str,
        bid_id: str,
        *,
        body: WorkPlanBidGroupCreate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidGroupResponse:
        """Create a group of a work plan bid in a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups

        Permissions: any of wfm:workPlanBidGroup:add.

        Parameters:
            body: What is sent: a work plan bid group (name, management unit id, agent ids and 2 more).
        """
        ...

    def post_workforcemanagement_businessunit_workplanbids(
        self,
        business_unit_id: str,
        *,
        body: CreateWorkPlanBid | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBid:
        """Create a work plan bid of a business unit.

        POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids

        Permissions: any of wfm:workPlanBid:add.

        Parameters:
            body: What is sent: a work plan bid (name, bid window start date, bid window end date and 5 more).
        """
        ...

    def post_workforcemanagement_businessunits(
        self,
        *,
        body: CreateBusinessUnitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitResponse:
        """Create a business unit.

        POST /api/v2/workforcemanagement/businessunits

        Permissions: any of wfm:businessUnit:add.

        Parameters:
            body: What is sent: a business unit (name, division id and settings).
        """
        ...

    def post_workforcemanagement_calendar_url_ics(
        self,
        *,
        language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CalendarUrlResponse:
        """Create a URL for the calendar of the current user as an iCalendar feed.

        POST /api/v2/workforcemanagement/calendar/url/ics

        Permissions: all of wfm:agentSchedule:sync, wfm:agentSchedule:view.

        Parameters:
            language: Language to choose or to answer in; default en-US.
        """
        ...

    def post_workforcemanagement_historicaldata_deletejob(
        self,
        **options: Unpack[CallOptions],
    ) -> _HistoricalImportDeleteJobResponse[Any]:
        """Start a job that deletes historical data.

        POST /api/v2/workforcemanagement/historicaldata/deletejob

        Permissions: all of wfm:historicalData:upload.
        Starts a job: get_workforcemanagement_historicaldata_deletejob tells its state; it ends in one of Success,
        Failed.
        """
        ...

    def post_workforcemanagement_historicaldata_validate(
        self,
        *,
        body: ValidationServiceRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Check uploaded historical data without importing it.

        POST /api/v2/workforcemanagement/historicaldata/validate

        Permissions: all of wfm:historicalData:upload.

        Parameters:
            body: What is sent: a validation service (date import ended and upload key).
        """
        ...

    def post_workforcemanagement_integrations_hri_timeofftypes_jobs(
        self,
        hris_integration_id: str,
        **options: Unpack[CallOptions],
    ) -> _HrisTimeOffTypesResponse[HrisTimeOffTypeResponse]:
        """Start a job that gets the time-off types of an HRIS integration.

        POST /api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs

        Permissions: any of wfm:integration:view.
        Lists: its items are in entities; there is one page.
        Starts a job: get_workforcemanagement_integrations_hris_timeofftypes_job tells its state; it ends in one of
        Complete, Error. get_workforcemanagement_integrations_hris_timeofftypes_job gives its results.
        """
        ...

    def post_workforcemanagement_managementunit_agents_workplans_query(
        self,
        management_unit_id: str,
        *,
        force_download_service: bool | None = None,
        body: GetAgentsWorkPlansRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentsWorkPlansResponse:
        """Query agent work plans of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query

        Permissions: any of wfm:workPlan:view.

        Parameters:
            force_download_service: Whether to have the result as a file to download in any case.
            body: What is sent: an agents work plans (agent ids, start date and week count).
        """
        ...

    def post_workforcemanagement_managementunit_agentschedules_search(
        self,
        management_unit_id: str,
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        body: BuSearchAgentSchedulesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuAsyncAgentSchedulesSearchResponse:
        """Search agent schedules of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search

        Permissions: any of wfm:publishedSchedule:view, wfm:schedule:view.

        Parameters:
            force_download_service: Whether to have the result as a file to download in any case.
            body: What is sent: a business unit search agent schedules (start date, end date and user ids).
        """
        ...

    def post_workforcemanagement_managementunit_historicaladherencequery(
        self,
        management_unit_id: str,
        *,
        body: WfmHistoricalAdherenceQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _WfmHistoricalAdherenceResponse[Any]:
        """Query the historical adherence of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery

        Permissions: any of wfm:historicalAdherence:view.
        Starts a job: get_workforcemanagement_adherence_historical_job tells its state; it ends in one of Complete,
        Error.

        Parameters:
            body: What is sent: a workforce management historical adherence query (start date, end date, time zone
                and 3 more).
        """
        ...

    def post_workforcemanagement_managementunit_move(
        self,
        management_unit_id: str,
        *,
        body: MoveManagementUnitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> MoveManagementUnitResponse:
        """Move a management unit to another business unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/move

        Permissions: all of wfm:managementUnit:edit.

        Parameters:
            body: What is sent: a move management unit (business unit id).
        """
        ...

    def post_workforcemanagement_managementunit_schedules_search(
        self,
        management_unit_id: str,
        *,
        body: UserListScheduleRequestBody | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserScheduleContainer:
        """Search schedules of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search

        Permissions: any of wfm:publishedSchedule:view, wfm:schedule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a user list schedule (user ids, start date, end date and 1 more).
        """
        ...

    def post_workforcemanagement_managementunit_shrinkage_jobs(
        self,
        management_unit_id: str,
        *,
        body: WfmHistoricalShrinkageRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _WfmHistoricalShrinkageResponse[Any]:
        """Start a shrinkage job of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs

        Permissions: any of wfm:shrinkage:view.
        Starts a job: get_workforcemanagement_shrinkage_job tells its state; it ends in one of Complete, Error.

        Parameters:
            body: What is sent: a workforce management historical shrinkage (start date, end date, time zone and 1
                more).
        """
        ...

    def post_workforcemanagement_managementunit_timeofflimits(
        self,
        management_unit_id: str,
        *,
        body: CreateTimeOffLimitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimit:
        """Create a time-off limit of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits

        Permissions: any of wfm:timeOffLimit:add.

        Parameters:
            body: What is sent: a time off limit (granularity and default limit minutes).
        """
        ...

    def post_workforcemanagement_managementunit_timeofflimits_values_query(
        self,
        management_unit_id: str,
        *,
        body: QueryTimeOffLimitValuesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryTimeOffLimitValuesResponse:
        """Query time-off limit values of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query

        Permissions: any of wfm:timeOffLimit:view.

        Parameters:
            body: What is sent: a query time off limit values (date ranges, time off limit id and activity code id).
        """
        ...

    def post_workforcemanagement_managementunit_timeoffplans(
        self,
        management_unit_id: str,
        *,
        body: CreateTimeOffPlanRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffPlan:
        """Create a time-off plan of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans

        Permissions: any of wfm:timeOffPlan:add.

        Parameters:
            body: What is sent: a time off plan (name, auto approval rule, active and 4 more).
        """
        ...

    def post_workforcemanagement_managementunit_timeoffrequests(
        self,
        management_unit_id: str,
        *,
        body: CreateAdminTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestList:
        """Create a time-off request of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests

        Permissions: any of wfm:timeOffRequest:add.

        Parameters:
            body: What is sent: an admin time off (status, users, activity code id and 7 more).
        """
        ...

    def post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query(
        self,
        management_unit_id: str,
        *,
        body: QueryTimeOffIntegrationStatusRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserTimeOffIntegrationStatusResponseListing:
        """Query time-off request integration status of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query

        Permissions: any of wfm:timeOffRequest:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a query time off integration status (time off request lookups).
        """
        ...

    def post_workforcemanagement_managementunit_timeoffrequests_query(
        self,
        management_unit_id: str,
        *,
        force_download_service: bool | None = None,
        body: TimeOffRequestQueryBody | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestListing:
        """Query time-off requests of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query

        Permissions: any of wfm:timeOffRequest:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            force_download_service: Whether to have the result as a file to download in any case.
            body: What is sent: a time off request query (ids, user ids, statuses and 2 more).
        """
        ...

    def post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query(
        self,
        management_unit_id: str,
        *,
        body: QueryWaitlistPositionsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WaitlistPositionListing:
        """Query time-off request waitlist positions of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query

        Permissions: any of wfm:timeOffRequest:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a query waitlist positions (time off requests).
        """
        ...

    def post_workforcemanagement_managementunit_user_timeoffbalance_jobs(
        self,
        management_unit_id: str,
        user_id: str,
        body: TimeOffBalanceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _TimeOffBalancesResponse[TimeOffBalanceResponse]:
        """Start a time-off balance job of a user in a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs

        Permissions: any of wfm:timeOffRequest:view.
        Lists: its items are in entities; there is one page.
        Starts a job: get_workforcemanagement_timeoffbalance_job tells its state; it ends in one of Complete, Error.
        get_workforcemanagement_timeoffbalance_job gives its results.

        Parameters:
            body: What is sent: a time off balance (activity code ids and date ranges).
        """
        ...

    def post_workforcemanagement_managementunit_user_timeoffrequest_timeoffbalance_jobs(
        self,
        management_unit_id: str,
        user_id: str,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> _TimeOffBalancesResponse[TimeOffBalanceResponse]:
        """Start a time-off balance job of a user's time-off request in a management unit.

        POST
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs

        Permissions: any of wfm:timeOffRequest:view.
        Lists: its items are in entities; there is one page.
        Starts a job: get_workforcemanagement_timeoffbalance_job tells its state; it ends in one of Complete, Error.
        get_workforcemanagement_timeoffbalance_job gives its results.
        """
        ...

    def post_workforcemanagement_managementunit_user_timeoffrequests_estimate(
        self,
        management_unit_id: str,
        user_id: str,
        *,
        body: EstimateAvailableTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EstimateAvailableTimeOffResponse:
        """Estimate the time off that is available to a user of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate

        Permissions: any of wfm:timeOffRequest:view.

        Parameters:
            body: What is sent: an estimate available time off (activity code id, paid, full day dates and 1 more).
        """
        ...

    def post_workforcemanagement_managementunit_week_shifttrade_match(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        trade_id: str,
        body: MatchShiftTradeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MatchShiftTradeResponse:
        """Match a week's shift trade in a management unit.

        POST
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match

        Permissions: any of wfm:agentShiftTradeRequest:participate.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: a match shift trade (receiving schedule id, metadata and receiving shift id).
        """
        ...

    def post_workforcemanagement_managementunit_week_shifttrades(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        body: AddShiftTradeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ShiftTradeResponse:
        """Create a shift trade of a week in a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades

        Permissions: any of wfm:agentShiftTradeRequest:participate.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: a shift trade (schedule id, initiating shift id, receiving user id and 2 more).
        """
        ...

    def post_workforcemanagement_managementunit_week_shifttrades_search(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        body: SearchShiftTradesRequest | dict[str, Any],
        *,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchShiftTradesResponse:
        """Search shift trades of a week in a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search

        Permissions: any of wfm:agentShiftTradeRequest:participate.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: a search shift trades (receiving schedule id and receiving shift ids).
            force_download_service: Whether to have the result as a file to download in any case.
        """
        ...

    def post_workforcemanagement_managementunit_week_shifttrades_state_bulk(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        body: BulkShiftTradeStateUpdateRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkUpdateShiftTradeStateResponse:
        """Change the states of several shift trades of a week in a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk

        Permissions: any of wfm:agentShiftTradeRequest:participate, wfm:shiftTradeRequest:edit.

        Parameters:
            week_date_id: Date that names the week.
            body: What is sent: a bulk shift trade state (entities).
        """
        ...

    def post_workforcemanagement_managementunit_workplan_copy(
        self,
        management_unit_id: str,
        work_plan_id: str,
        *,
        body: CopyWorkPlan | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlan:
        """Copy a work plan in a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy

        Permissions: any of wfm:workPlan:add.

        Parameters:
            body: What is sent: a copy work plan (name).
        """
        ...

    def post_workforcemanagement_managementunit_workplan_validate(
        self,
        management_unit_id: str,
        work_plan_id: str,
        *,
        expand: Sequence[Literal["messages"]] | None = None,
        body: WorkPlanValidationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ValidateWorkPlanResponse:
        """Check a work plan in a management unit without saving it.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate

        Permissions: any of wfm:workPlan:add, wfm:workPlan:edit.

        Parameters:
            expand: Further fields to include in the answer; any of messages.
            body: What is sent: a work plan validation (name, enabled, valid and 29 more).
        """
        ...

    def post_workforcemanagement_managementunit_workplanrotation_copy(
        self,
        management_unit_id: str,
        work_plan_rotation_id: str,
        *,
        body: CopyWorkPlanRotationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationResponse:
        """Copy a work plan rotation in a management unit.

        POST
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy

        Permissions: any of wfm:workPlanRotation:add.

        Parameters:
            body: What is sent: a copy work plan rotation (name).
        """
        ...

    def post_workforcemanagement_managementunit_workplanrotations(
        self,
        management_unit_id: str,
        *,
        body: AddWorkPlanRotationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationResponse:
        """Create a work plan rotation of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations

        Permissions: any of wfm:workPlanRotation:add.

        Parameters:
            body: What is sent: a work plan rotation (name, date range, pattern and 1 more).
        """
        ...

    def post_workforcemanagement_managementunit_workplans(
        self,
        management_unit_id: str,
        *,
        validation_mode: Literal["Ignore"] | None = None,
        body: CreateWorkPlan | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlan:
        """Create a work plan of a management unit.

        POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans

        Permissions: any of wfm:workPlan:add.

        Parameters:
            validation_mode: Ignore.
            body: What is sent: a work plan (name, enabled, constrain weekly paid time and 25 more).
        """
        ...

    def post_workforcemanagement_managementunits(
        self,
        *,
        body: CreateManagementUnitApiRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnit:
        """Create a management unit.

        POST /api/v2/workforcemanagement/managementunits

        Permissions: all of wfm:managementUnit:add.

        Parameters:
            body: What is sent: a management unit API (name, business unit id, time zone and 3 more).
        """
        ...

    def post_workforcemanagement_notifications_update(
        self,
        *,
        body: UpdateNotificationsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateNotificationsResponse:
        """Update several notifications of the current user.

        POST /api/v2/workforcemanagement/notifications/update

        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a notifications (entities).
        """
        ...

    def post_workforcemanagement_schedules(
        self,
        *,
        body: CurrentUserScheduleRequestBody | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserScheduleContainer:
        """Get the schedule of the current user in a period.

        POST /api/v2/workforcemanagement/schedules

        Permissions: any of wfm:agentSchedule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a current user schedule (start date, end date and load full weeks).
        """
        ...

    def post_workforcemanagement_team_adherence_historical(
        self,
        team_id: str,
        *,
        body: WfmHistoricalAdherenceQueryForTeams | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _WfmHistoricalAdherenceResponse[Any]:
        """Query the historical adherence of a team.

        POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical

        Permissions: any of wfm:historicalAdherence:view.
        Starts a job: get_workforcemanagement_adherence_historical_job tells its state; it ends in one of Complete,
        Error.

        Parameters:
            body: What is sent: a workforce management historical adherence query for teams (start date, time zone,
                end date and 2 more).
        """
        ...

    def post_workforcemanagement_team_shrinkage_jobs(
        self,
        team_id: str,
        *,
        body: WfmHistoricalShrinkageTeamsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _WfmHistoricalShrinkageResponse[Any]:
        """Start a shrinkage job of a team.

        POST /api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs

        Permissions: any of wfm:shrinkage:view.
        Starts a job: get_workforcemanagement_shrinkage_job tells its state; it ends in one of Complete, Error.

        Parameters:
            body: What is sent: a workforce management historical shrinkage teams (start date, time zone, end date
                and 1 more).
        """
        ...

    def post_workforcemanagement_timeoffbalance_jobs(
        self,
        body: TimeOffBalanceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _TimeOffBalancesResponse[TimeOffBalanceResponse]:
        """Start a time-off balance job.

        POST /api/v2/workforcemanagement/timeoffbalance/jobs

        Permissions: any of wfm:agentTimeOffRequest:submit.
        Lists: its items are in entities; there is one page.
        Starts a job: get_workforcemanagement_timeoffbalance_job tells its state; it ends in one of Complete, Error.
        get_workforcemanagement_timeoffbalance_job gives its results.

        Parameters:
            body: What is sent: a time off balance (activity code ids and date ranges).
        """
        ...

    def post_workforcemanagement_timeofflimits_available_query(
        self,
        *,
        body: AvailableTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AvailableTimeOffResponse:
        """Query the time off that is available to the current user.

        POST /api/v2/workforcemanagement/timeofflimits/available/query

        Permissions: any of wfm:agentTimeOffRequest:submit.

        Parameters:
            body: What is sent: an available time off (activity code id and date ranges).
        """
        ...

    def post_workforcemanagement_timeoffrequests(
        self,
        *,
        body: CreateAgentTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """Create a time-off request.

        POST /api/v2/workforcemanagement/timeoffrequests

        Permissions: any of wfm:agentTimeOffRequest:submit.

        Parameters:
            body: What is sent: an agent time off (activity code id, daily duration minutes, notes and 4 more).
        """
        ...

    def post_workforcemanagement_timeoffrequests_estimate(
        self,
        *,
        body: EstimateAvailableTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EstimateAvailableTimeOffResponse:
        """Estimate the time off that is available to the current user.

        POST /api/v2/workforcemanagement/timeoffrequests/estimate

        Permissions: any of wfm:agentTimeOffRequest:submit.

        Parameters:
            body: What is sent: an estimate available time off (activity code id, paid, full day dates and 1 more).
        """
        ...

    def post_workforcemanagement_timeoffrequests_integrationstatus_query(
        self,
        *,
        body: CurrentUserTimeOffIntegrationStatusRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffIntegrationStatusResponseListing:
        """Query time-off request integration status.

        POST /api/v2/workforcemanagement/timeoffrequests/integrationstatus/query

        Permissions: any of wfm:agentTimeOffRequest:submit.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: a current user time off integration status (time off request ids).
        """
        ...

    def put_workforcemanagement_agent_integrations_hris(
        self,
        agent_id: str,
        body: AgentIntegrationsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentIntegrationsResponse:
        """Update the HRIS integration of an agent.

        PUT /api/v2/workforcemanagement/agents/{agentId}/integrations/hris

        Permissions: any of wfm:agent:edit.

        Parameters:
            body: What is sent: an agent integrations (associated integrations and selected integration id).
        """
        ...

    def put_workforcemanagement_businessunit_timeofflimit_values(
        self,
        business_unit_id: str,
        time_off_limit_id: str,
        *,
        body: BuSetTimeOffLimitValuesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitResponse:
        """Update the values of a time-off limit in a business unit.

        PUT /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values

        Permissions: any of wfm:timeOffLimit:edit.

        Parameters:
            body: What is sent: a business unit set time off limit values (metadata and values).
        """
        ...

    def put_workforcemanagement_managementunit_timeofflimit_values(
        self,
        management_unit_id: str,
        time_off_limit_id: str,
        *,
        body: SetTimeOffLimitValuesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimit:
        """Update the values of a time-off limit in a management unit.

        PUT /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values

        Permissions: any of wfm:timeOffLimit:edit.

        Parameters:
            body: What is sent: a time off limit values (metadata and values).
        """
        ...
