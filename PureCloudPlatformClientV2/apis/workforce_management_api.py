# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Any, Literal

    from typing_extensions import Unpack

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
        HistoricalImportStatusListing, HrisTimeOffTypesJobResponse, HrisTimeOffTypesResponse, ImportForecastResponse,
        ImportForecastUploadResponse, ImportScheduleUploadResponse, IntradayPlanningGroupRequest,
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
        TimeOffBalanceJobResponse, TimeOffBalanceRequest, TimeOffBalancesResponse, TimeOffIntegrationStatusResponseListing,
        TimeOffLimit, TimeOffLimitListing, TimeOffPlan, TimeOffPlanListing, TimeOffRequestList, TimeOffRequestListing,
        TimeOffRequestQueryBody, TimeOffRequestResponse, UpdateActivityCodeRequest, UpdateActivityPlanRequest,
        UpdateAdherenceExplanationStatusRequest, UpdateAgentWorkPlanBiddingPreference,
        UpdateAlternativeShiftBuSettingsRequest, UpdateBusinessUnitRequest, UpdateManagementUnitRequest,
        UpdateMuAgentWorkPlansBatchRequest, UpdateMuAgentWorkPlansBatchResponse, UpdateMuAgentsRequest,
        UpdateNotificationsRequest, UpdateNotificationsResponse, UpdatePlanningGroupRequest, UpdateScheduleUploadResponse,
        UpdateServiceGoalTemplate, UpdateStaffingGroupRequest, UpdateTimeOffLimitRequest, UpdateTimeOffPlanRequest,
        UpdateWorkPlanBid, UpdateWorkPlanRotationRequest, UploadUrlRequestBody, UserListScheduleRequestBody,
        UserScheduleAdherence, UserScheduleAdherenceListing, UserScheduleContainer, UserStaffingGroupListing,
        UserTimeOffIntegrationStatusResponse, UserTimeOffIntegrationStatusResponseListing, ValidateWorkPlanResponse,
        ValidationServiceRequest, WaitlistPositionListing, WeekScheduleListResponse, WeekScheduleResponse,
        WeekShiftTradeListResponse, WfmAgent, WfmHistoricalAdherenceBulkQuery, WfmHistoricalAdherenceBulkResponse,
        WfmHistoricalAdherenceQuery, WfmHistoricalAdherenceQueryForTeams, WfmHistoricalAdherenceQueryForUsers,
        WfmHistoricalAdherenceResponse, WfmHistoricalShrinkageRequest, WfmHistoricalShrinkageResponse,
        WfmHistoricalShrinkageTeamsRequest, WfmIntegrationListing, WfmIntradayPlanningGroupListing, WfmProcessUploadRequest,
        WfmUserEntityListing, WorkPlan, WorkPlanBid, WorkPlanBidGroupCreate, WorkPlanBidGroupResponse,
        WorkPlanBidGroupSummaryList, WorkPlanBidGroupUpdate, WorkPlanBidListResponse, WorkPlanBidRanks,
        WorkPlanListResponse, WorkPlanRotationListResponse, WorkPlanRotationResponse, WorkPlanValidationRequest,
    )

_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}", path("businessUnitId")
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
    path("businessUnitId"), path("activityCodeId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
    path("businessUnitId"), path("planningGroupId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}",
    path("businessUnitId"), path("runId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
    path("businessUnitId"), path("serviceGoalTemplateId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
    path("businessUnitId"), path("staffingGroupId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}",
    path("businessUnitId"), path("timeOffLimitId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
    path("businessUnitId"), path("timeOffPlanId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE: ApiOperation[BuAsyncScheduleResponse] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}",
    path("businessUnitId"), path("weekId"), path("scheduleId"), returns="BuAsyncScheduleResponse",
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST: ApiOperation[None] = ApiOperation(
    "DELETE",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}",
    path("businessUnitId"), path("weekDateId"), path("forecastId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}", path("businessUnitId"),
    path("bidId"),
)
_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
    path("businessUnitId"), path("bidId"), path("bidGroupId"),
)
_DELETE_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/calendar/url/ics"
)
_DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}", path("managementUnitId")
)
_DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
    path("managementUnitId"), path("timeOffLimitId"),
)
_DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
    path("managementUnitId"), path("timeOffPlanId"),
)
_DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
    path("managementUnitId"), path("workPlanId"),
)
_DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
    path("managementUnitId"), path("workPlanRotationId"),
)
_GET_WORKFORCEMANAGEMENT_ADHERENCE: ApiOperation[list[UserScheduleAdherence]] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/adherence", query("userId", "multi", required=True),
    returns="list[UserScheduleAdherence]",
)
_GET_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATION: ApiOperation[AdherenceExplanationResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/adherence/explanations/{explanationId}", path("explanationId"),
    returns="AdherenceExplanationResponse",
)
_GET_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS_JOB: ApiOperation[AdherenceExplanationJob] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}", path("jobId"),
    returns="AdherenceExplanationJob",
)
_GET_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_BULK_JOB: ApiOperation[WfmHistoricalAdherenceBulkResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}", path("jobId"),
    returns="WfmHistoricalAdherenceBulkResponse",
)
_GET_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_JOB: ApiOperation[WfmHistoricalAdherenceResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/adherence/historical/jobs/{jobId}", path("jobId"),
    returns="WfmHistoricalAdherenceResponse",
)
_GET_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATION: ApiOperation[AdherenceExplanationResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}", path("agentId"),
    path("explanationId"), returns="AdherenceExplanationResponse",
)
_GET_WORKFORCEMANAGEMENT_AGENT_MANAGEMENTUNIT: ApiOperation[AgentManagementUnitReference] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/agents/{agentId}/managementunit", path("agentId"),
    returns="AgentManagementUnitReference",
)
_GET_WORKFORCEMANAGEMENT_AGENTS_ME_MANAGEMENTUNIT: ApiOperation[AgentManagementUnitReference] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/agents/me/managementunit", returns="AgentManagementUnitReference"
)
_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_JOB: ApiOperation[AlternativeShiftJobResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}", path("jobId"),
    returns="AlternativeShiftJobResponse",
)
_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_SEARCH_JOB: ApiOperation[AlternativeShiftJobResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}", path("jobId"),
    returns="AlternativeShiftJobResponse",
)
_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_SETTINGS: ApiOperation[AlternativeShiftBuSettingsResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/alternativeshifts/settings", returns="AlternativeShiftBuSettingsResponse"
)
_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADE: ApiOperation[AlternativeShiftTradeResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}", path("tradeId"),
    returns="AlternativeShiftTradeResponse",
)
_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES: ApiOperation[ListAlternativeShiftTradesResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/alternativeshifts/trades", query("forceAsync"),
    returns="ListAlternativeShiftTradesResponse",
)
_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_JOB: ApiOperation[AlternativeShiftJobResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}", path("jobId"),
    returns="AlternativeShiftJobResponse",
)
_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_STATE_JOB: ApiOperation[AlternativeShiftJobResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}", path("jobId"),
    returns="AlternativeShiftJobResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT: ApiOperation[BusinessUnitResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}", path("businessUnitId"),
    query("expand", "multi"), returns="BusinessUnitResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE: ApiOperation[BusinessUnitActivityCode] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
    path("businessUnitId"), path("activityCodeId"), returns="BusinessUnitActivityCode",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES: ApiOperation[BusinessUnitActivityCodeListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes", path("businessUnitId"),
    query("forceDownloadService"), returns="BusinessUnitActivityCodeListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN: ApiOperation[ActivityPlanResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}",
    path("businessUnitId"), path("activityPlanId"), returns="ActivityPlanResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_RUNS_JOB: ApiOperation[ActivityPlanRunJobResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}",
    path("businessUnitId"), path("activityPlanId"), path("jobId"), returns="ActivityPlanRunJobResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS: ApiOperation[ActivityPlanListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans", path("businessUnitId"),
    query("state"), returns="ActivityPlanListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS_JOBS: ApiOperation[ActivityPlanJobListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs", path("businessUnitId"),
    returns="ActivityPlanJobListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_SETTINGS: ApiOperation[AlternativeShiftBuSettingsResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings",
    path("businessUnitId"), returns="AlternativeShiftBuSettingsResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADE: ApiOperation[AlternativeShiftTradeResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}",
    path("businessUnitId"), path("tradeId"), returns="AlternativeShiftTradeResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADES_SEARCH_JOB: ApiOperation[BuAlternativeShiftJobResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}",
    path("businessUnitId"), path("jobId"), returns="BuAlternativeShiftJobResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_INTRADAY_PLANNINGGROUPS: ApiOperation[WfmIntradayPlanningGroupListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups", path("businessUnitId"),
    query("date", required=True), returns="WfmIntradayPlanningGroupListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MANAGEMENTUNITS: ApiOperation[ManagementUnitListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits", path("businessUnitId"),
    query("feature"), query("divisionId"), returns="ManagementUnitListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP: ApiOperation[PlanningGroup] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
    path("businessUnitId"), path("planningGroupId"), returns="PlanningGroup",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUPS: ApiOperation[PlanningGroupList] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups", path("businessUnitId"),
    returns="PlanningGroupList",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN: ApiOperation[BuScheduleRun] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}", path("businessUnitId"),
    path("runId"), returns="BuScheduleRun",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN_RESULT: ApiOperation[BuRescheduleResult] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result",
    path("businessUnitId"), path("runId"), query("managementUnitIds", "multi", required=True),
    query("expand", "multi", required=True), returns="BuRescheduleResult",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUNS: ApiOperation[BuScheduleRunListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs", path("businessUnitId"),
    returns="BuScheduleRunListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE: ApiOperation[ServiceGoalTemplate] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
    path("businessUnitId"), path("serviceGoalTemplateId"), query("expand", "multi"), returns="ServiceGoalTemplate",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATES: ApiOperation[ServiceGoalTemplateList] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates", path("businessUnitId"),
    query("expand", "multi"), returns="ServiceGoalTemplateList",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP: ApiOperation[StaffingGroupResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
    path("businessUnitId"), path("staffingGroupId"), returns="StaffingGroupResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS: ApiOperation[StaffingGroupListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups", path("businessUnitId"),
    query("managementUnitId"), returns="StaffingGroupListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT: ApiOperation[BuTimeOffLimitResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}",
    path("businessUnitId"), path("timeOffLimitId"), returns="BuTimeOffLimitResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS: ApiOperation[BuTimeOffLimitListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits", path("businessUnitId"),
    query("managementUnitId"), returns="BuTimeOffLimitListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN: ApiOperation[BuTimeOffPlanResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
    path("businessUnitId"), path("timeOffPlanId"), returns="BuTimeOffPlanResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLANS: ApiOperation[BuTimeOffPlanListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans", path("businessUnitId"),
    query("managementUnitId"), query("forceDownloadService"), returns="BuTimeOffPlanListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE: ApiOperation[BuScheduleMetadata] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}",
    path("businessUnitId"), path("weekId"), path("scheduleId"), query("expand"), returns="BuScheduleMetadata",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_GENERATIONRESULTS: ApiOperation[ScheduleGenerationResult] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults",
    path("businessUnitId"), path("weekId"), path("scheduleId"), returns="ScheduleGenerationResult",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_HEADCOUNTFORECAST: ApiOperation[BuHeadcountForecastResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast",
    path("businessUnitId"), path("weekId"), path("scheduleId"), query("forceDownload"),
    returns="BuHeadcountForecastResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_HISTORY_AGENT: ApiOperation[BuAgentScheduleHistoryResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}",
    path("businessUnitId"), path("weekId"), path("scheduleId"), path("agentId"),
    returns="BuAgentScheduleHistoryResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS: ApiOperation[PerformancePredictionResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions",
    path("businessUnitId"), path("weekId"), path("scheduleId"), returns="PerformancePredictionResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATION: ApiOperation[PerformancePredictionRecalculationResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}",
    path("businessUnitId"), path("weekId"), path("scheduleId"), path("recalculationId"),
    returns="PerformancePredictionRecalculationResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES: ApiOperation[BuScheduleListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules",
    path("businessUnitId"), path("weekId"), query("includeOnlyPublished"), query("expand"), returns="BuScheduleListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST: ApiOperation[BuShortTermForecast] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}",
    path("businessUnitId"), path("weekDateId"), path("forecastId"), query("expand", "multi"),
    returns="BuShortTermForecast",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_DATA: ApiOperation[BuForecastResultResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data",
    path("businessUnitId"), path("weekDateId"), path("forecastId"), query("weekNumber"), query("forceDownloadService"),
    returns="BuForecastResultResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_GENERATIONRESULTS: ApiOperation[BuForecastGenerationResult] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults",
    path("businessUnitId"), path("weekDateId"), path("forecastId"), returns="BuForecastGenerationResult",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_LONGTERMFORECASTDATA: ApiOperation[LongTermForecastResultResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata",
    path("businessUnitId"), path("weekDateId"), path("forecastId"), query("forceDownloadService"),
    returns="LongTermForecastResultResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_PLANNINGGROUPS: ApiOperation[ForecastPlanningGroupsResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups",
    path("businessUnitId"), path("weekDateId"), path("forecastId"), returns="ForecastPlanningGroupsResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_STAFFINGREQUIREMENT: ApiOperation[BuForecastStaffingRequirementsResultResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement",
    path("businessUnitId"), path("weekDateId"), path("forecastId"), query("weekNumbers", "multi"),
    returns="BuForecastStaffingRequirementsResultResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS: ApiOperation[BuShortTermForecastListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts",
    path("businessUnitId"), path("weekDateId"), returns="BuShortTermForecastListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID: ApiOperation[WorkPlanBid] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}", path("businessUnitId"),
    path("bidId"), returns="WorkPlanBid",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP: ApiOperation[WorkPlanBidGroupResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
    path("businessUnitId"), path("bidId"), path("bidGroupId"), returns="WorkPlanBidGroupResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP_PREFERENCES: ApiOperation[AdminAgentWorkPlanPreferenceResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences",
    path("businessUnitId"), path("bidId"), path("bidGroupId"), returns="AdminAgentWorkPlanPreferenceResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUPS_SUMMARY: ApiOperation[WorkPlanBidGroupSummaryList] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary",
    path("businessUnitId"), path("bidId"), returns="WorkPlanBidGroupSummaryList",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBIDS: ApiOperation[WorkPlanBidListResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids", path("businessUnitId"),
    returns="WorkPlanBidListResponse",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNITS: ApiOperation[BusinessUnitListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits", query("feature"), query("divisionId"),
    returns="BusinessUnitListing",
)
_GET_WORKFORCEMANAGEMENT_BUSINESSUNITS_DIVISIONVIEWS: ApiOperation[BusinessUnitListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/businessunits/divisionviews", query("divisionId", "multi"),
    returns="BusinessUnitListing",
)
_GET_WORKFORCEMANAGEMENT_CALENDAR_DATA_ICS: ApiOperation[str] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/calendar/data/ics", query("calendarId", required=True), returns="str",
    accept=("text/calendar",), auth=(),
)
_GET_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS: ApiOperation[CalendarUrlResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/calendar/url/ics", returns="CalendarUrlResponse"
)
_GET_WORKFORCEMANAGEMENT_HISTORICALDATA_DELETEJOB: ApiOperation[HistoricalImportDeleteJobResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/historicaldata/deletejob", returns="HistoricalImportDeleteJobResponse"
)
_GET_WORKFORCEMANAGEMENT_HISTORICALDATA_IMPORTSTATUS: ApiOperation[HistoricalImportStatusListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/historicaldata/importstatus", returns="HistoricalImportStatusListing"
)
_GET_WORKFORCEMANAGEMENT_INTEGRATIONS_HRIS: ApiOperation[WfmIntegrationListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/integrations/hris", returns="WfmIntegrationListing"
)
_GET_WORKFORCEMANAGEMENT_INTEGRATIONS_HRIS_TIMEOFFTYPES_JOB: ApiOperation[HrisTimeOffTypesJobResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}", path("jobId"),
    returns="HrisTimeOffTypesJobResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT: ApiOperation[ManagementUnit] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}", path("managementUnitId"),
    query("expand", "multi"), returns="ManagementUnit",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_ACTIVITYCODES: ApiOperation[ActivityCodeContainer] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes", path("managementUnitId"),
    returns="ActivityCodeContainer", deprecated=True,
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_ADHERENCE: ApiOperation[UserScheduleAdherenceListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence", path("managementUnitId"),
    query("forceDownloadService"), returns="UserScheduleAdherenceListing",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENT: ApiOperation[WfmAgent] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}", path("managementUnitId"),
    path("agentId"), query("excludeCapabilities"), query("expand", "multi"), returns="WfmAgent",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENT_SHIFTTRADES: ApiOperation[ShiftTradeListResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades",
    path("managementUnitId"), path("agentId"), returns="ShiftTradeListResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHIFTTRADES_MATCHED: ApiOperation[ShiftTradeMatchesSummaryResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched",
    path("managementUnitId"), returns="ShiftTradeMatchesSummaryResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHIFTTRADES_USERS: ApiOperation[WfmUserEntityListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users", path("managementUnitId"),
    returns="WfmUserEntityListing",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT: ApiOperation[TimeOffLimit] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
    path("managementUnitId"), path("timeOffLimitId"), returns="TimeOffLimit",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS: ApiOperation[TimeOffLimitListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits", path("managementUnitId"),
    returns="TimeOffLimitListing",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN: ApiOperation[TimeOffPlan] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
    path("managementUnitId"), path("timeOffPlanId"), returns="TimeOffPlan",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLANS: ApiOperation[TimeOffPlanListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans", path("managementUnitId"),
    returns="TimeOffPlanListing",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST: ApiOperation[TimeOffRequestResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}",
    path("managementUnitId"), path("userId"), path("timeOffRequestId"), returns="TimeOffRequestResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST_TIMEOFFLIMITS: ApiOperation[QueryTimeOffLimitValuesResponse] = ApiOperation(
    "GET",
    "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits",
    path("managementUnitId"), path("userId"), path("timeOffRequestId"), returns="QueryTimeOffLimitValuesResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUESTS: ApiOperation[TimeOffRequestList] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests",
    path("managementUnitId"), path("userId"), returns="TimeOffRequestList",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USERS: ApiOperation[WfmUserEntityListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users", path("managementUnitId"),
    returns="WfmUserEntityListing",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SCHEDULE: ApiOperation[WeekScheduleResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}",
    path("managementUnitId"), path("weekId"), path("scheduleId"), query("expand"), query("forceDownloadService"),
    returns="WeekScheduleResponse", deprecated=True,
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SCHEDULES: ApiOperation[WeekScheduleListResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules",
    path("managementUnitId"), path("weekId"), query("includeOnlyPublished"), query("earliestWeekDate"),
    query("latestWeekDate"), returns="WeekScheduleListResponse", deprecated=True,
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES: ApiOperation[WeekShiftTradeListResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades",
    path("managementUnitId"), path("weekDateId"), query("evaluateMatches"), query("forceDownloadService"),
    returns="WeekShiftTradeListResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN: ApiOperation[WorkPlan] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
    path("managementUnitId"), path("workPlanId"), query("includeOnly", "multi"), returns="WorkPlan",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION: ApiOperation[WorkPlanRotationResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
    path("managementUnitId"), path("workPlanRotationId"), returns="WorkPlanRotationResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATIONS: ApiOperation[WorkPlanRotationListResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations", path("managementUnitId"),
    query("expand", "multi"), returns="WorkPlanRotationListResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANS: ApiOperation[WorkPlanListResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans", path("managementUnitId"),
    query("expand", "multi"), query("exclude", "multi"), returns="WorkPlanListResponse",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNITS: ApiOperation[ManagementUnitListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits", query("pageSize"), query("pageNumber"), query("expand"),
    query("feature"), query("divisionId"), returns="ManagementUnitListing",
)
_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNITS_DIVISIONVIEWS: ApiOperation[ManagementUnitListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/managementunits/divisionviews", query("divisionId", "multi"),
    returns="ManagementUnitListing",
)
_GET_WORKFORCEMANAGEMENT_NOTIFICATIONS: ApiOperation[NotificationsResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/notifications", returns="NotificationsResponse"
)
_GET_WORKFORCEMANAGEMENT_SCHEDULINGJOB: ApiOperation[SchedulingStatusResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/schedulingjobs/{jobId}", path("jobId"), returns="SchedulingStatusResponse"
)
_GET_WORKFORCEMANAGEMENT_SHIFTTRADES: ApiOperation[ShiftTradeListResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/shifttrades", returns="ShiftTradeListResponse"
)
_GET_WORKFORCEMANAGEMENT_SHRINKAGE_JOB: ApiOperation[WfmHistoricalShrinkageResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/shrinkage/jobs/{jobId}", path("jobId"),
    returns="WfmHistoricalShrinkageResponse",
)
_GET_WORKFORCEMANAGEMENT_TIMEOFFBALANCE_JOB: ApiOperation[TimeOffBalanceJobResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}", path("jobId"),
    returns="TimeOffBalanceJobResponse",
)
_GET_WORKFORCEMANAGEMENT_TIMEOFFREQUEST: ApiOperation[TimeOffRequestResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}", path("timeOffRequestId"),
    returns="TimeOffRequestResponse",
)
_GET_WORKFORCEMANAGEMENT_TIMEOFFREQUEST_WAITLISTPOSITIONS: ApiOperation[WaitlistPositionListing] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions", path("timeOffRequestId"),
    returns="WaitlistPositionListing",
)
_GET_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS: ApiOperation[TimeOffRequestList] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/timeoffrequests", returns="TimeOffRequestList"
)
_GET_WORKFORCEMANAGEMENT_USER_WORKPLANBIDRANKS: ApiOperation[WorkPlanBidRanks] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/users/{userId}/workplanbidranks", path("userId"), returns="WorkPlanBidRanks"
)
_GET_WORKFORCEMANAGEMENT_WORKPLANBID_PREFERENCES: ApiOperation[AgentWorkPlanBiddingPreferenceResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/workplanbids/{bidId}/preferences", path("bidId"),
    returns="AgentWorkPlanBiddingPreferenceResponse",
)
_GET_WORKFORCEMANAGEMENT_WORKPLANBID_WORKPLANS: ApiOperation[AgentWorkPlanListResponse] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/workplanbids/{bidId}/workplans", path("bidId"),
    returns="AgentWorkPlanListResponse",
)
_GET_WORKFORCEMANAGEMENT_WORKPLANBIDS: ApiOperation[AgentWorkPlanBids] = ApiOperation(
    "GET", "/api/v2/workforcemanagement/workplanbids", returns="AgentWorkPlanBids"
)
_PATCH_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATION: ApiOperation[AdherenceExplanationAsyncResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}", path("agentId"),
    path("explanationId"), body(required=True), returns="AdherenceExplanationAsyncResponse",
)
_PATCH_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADE: ApiOperation[AlternativeShiftTradeResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}", path("tradeId"), body(),
    returns="AlternativeShiftTradeResponse",
)
_PATCH_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_STATE_JOBS: ApiOperation[AlternativeShiftAsyncResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs", body(required=True),
    returns="AlternativeShiftAsyncResponse",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT: ApiOperation[BusinessUnitResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}", path("businessUnitId"), body(),
    returns="BusinessUnitResponse",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE: ApiOperation[BusinessUnitActivityCode] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
    path("businessUnitId"), path("activityCodeId"), body(), returns="BusinessUnitActivityCode",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN: ApiOperation[ActivityPlanResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}",
    path("businessUnitId"), path("activityPlanId"), body(required=True), returns="ActivityPlanResponse",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_SETTINGS: ApiOperation[AlternativeShiftBuSettingsResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings",
    path("businessUnitId"), body(), returns="AlternativeShiftBuSettingsResponse",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP: ApiOperation[PlanningGroup] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
    path("businessUnitId"), path("planningGroupId"), body(), returns="PlanningGroup",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}",
    path("businessUnitId"), path("runId"), body(),
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE: ApiOperation[ServiceGoalTemplate] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
    path("businessUnitId"), path("serviceGoalTemplateId"), body(), returns="ServiceGoalTemplate",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP: ApiOperation[StaffingGroupResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
    path("businessUnitId"), path("staffingGroupId"), body(), returns="StaffingGroupResponse",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN: ApiOperation[BuTimeOffPlanResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
    path("businessUnitId"), path("timeOffPlanId"), body(), returns="BuTimeOffPlanResponse",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID: ApiOperation[WorkPlanBid] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}", path("businessUnitId"),
    path("bidId"), body(required=True), returns="WorkPlanBid",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP: ApiOperation[WorkPlanBidGroupResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
    path("businessUnitId"), path("bidId"), path("bidGroupId"), body(), returns="WorkPlanBidGroupResponse",
)
_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP_PREFERENCES: ApiOperation[AdminAgentWorkPlanPreferenceResponse] = ApiOperation(
    "PATCH",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences",
    path("businessUnitId"), path("bidId"), path("bidGroupId"), body(), returns="AdminAgentWorkPlanPreferenceResponse",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT: ApiOperation[ManagementUnit] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}", path("managementUnitId"), body(),
    returns="ManagementUnit",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents", path("managementUnitId"), body()
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS_WORKPLANS_BULK: ApiOperation[UpdateMuAgentWorkPlansBatchResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk",
    path("managementUnitId"), body(), returns="UpdateMuAgentWorkPlansBatchResponse",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT: ApiOperation[TimeOffLimit] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
    path("managementUnitId"), path("timeOffLimitId"), body(), returns="TimeOffLimit",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN: ApiOperation[TimeOffPlan] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
    path("managementUnitId"), path("timeOffPlanId"), body(), returns="TimeOffPlan",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUEST_USER_INTEGRATIONSTATUS: ApiOperation[UserTimeOffIntegrationStatusResponse] = ApiOperation(
    "PATCH",
    "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus",
    path("managementUnitId"), path("timeOffRequestId"), path("userId"), body(),
    returns="UserTimeOffIntegrationStatusResponse",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST: ApiOperation[TimeOffRequestResponse] = ApiOperation(
    "PATCH",
    "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}",
    path("managementUnitId"), path("userId"), path("timeOffRequestId"), body(), returns="TimeOffRequestResponse",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADE: ApiOperation[ShiftTradeResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}",
    path("managementUnitId"), path("weekDateId"), path("tradeId"), body(required=True), returns="ShiftTradeResponse",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN: ApiOperation[WorkPlan] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
    path("managementUnitId"), path("workPlanId"), query("validationMode"), body(), returns="WorkPlan",
)
_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION: ApiOperation[WorkPlanRotationResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
    path("managementUnitId"), path("workPlanRotationId"), body(), returns="WorkPlanRotationResponse",
)
_PATCH_WORKFORCEMANAGEMENT_TIMEOFFREQUEST: ApiOperation[TimeOffRequestResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}", path("timeOffRequestId"), body(),
    returns="TimeOffRequestResponse",
)
_PATCH_WORKFORCEMANAGEMENT_USER_WORKPLANBIDRANKS: ApiOperation[WorkPlanBidRanks] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/users/{userId}/workplanbidranks", path("userId"), body(),
    returns="WorkPlanBidRanks",
)
_PATCH_WORKFORCEMANAGEMENT_USERS_WORKPLANBIDRANKS_BULK: ApiOperation[EntityListing] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/users/workplanbidranks/bulk", body(required=True), returns="EntityListing"
)
_PATCH_WORKFORCEMANAGEMENT_WORKPLANBID_PREFERENCES: ApiOperation[AgentWorkPlanBiddingPreferenceResponse] = ApiOperation(
    "PATCH", "/api/v2/workforcemanagement/workplanbids/{bidId}/preferences", path("bidId"), body(),
    returns="AgentWorkPlanBiddingPreferenceResponse",
)
_POST_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS: ApiOperation[AdherenceExplanationAsyncResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/adherence/explanations", body(required=True),
    returns="AdherenceExplanationAsyncResponse",
)
_POST_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS_QUERY: ApiOperation[QueryAdherenceExplanationsResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/adherence/explanations/query", body(required=True), query("forceAsync"),
    query("forceDownloadService"), returns="QueryAdherenceExplanationsResponse",
)
_POST_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL: ApiOperation[WfmHistoricalAdherenceResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/adherence/historical", body(), returns="WfmHistoricalAdherenceResponse",
    deprecated=True,
)
_POST_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_BULK: ApiOperation[WfmHistoricalAdherenceBulkResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/adherence/historical/bulk", body(),
    returns="WfmHistoricalAdherenceBulkResponse",
)
_POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATIONS: ApiOperation[AdherenceExplanationAsyncResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations", path("agentId"), body(required=True),
    returns="AdherenceExplanationAsyncResponse",
)
_POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATIONS_QUERY: ApiOperation[AgentQueryAdherenceExplanationsResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query", path("agentId"),
    body(required=True), query("forceAsync"), query("forceDownloadService"),
    returns="AgentQueryAdherenceExplanationsResponse",
)
_POST_WORKFORCEMANAGEMENT_AGENTS: ApiOperation[MoveAgentsResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/agents", body(), returns="MoveAgentsResponse"
)
_POST_WORKFORCEMANAGEMENT_AGENTS_INTEGRATIONS_HRIS_QUERY: ApiOperation[AgentsIntegrationsListing] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/agents/integrations/hris/query", body(), returns="AgentsIntegrationsListing"
)
_POST_WORKFORCEMANAGEMENT_AGENTS_ME_POSSIBLEWORKSHIFTS: ApiOperation[AgentPossibleWorkShiftsResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/agents/me/possibleworkshifts", body(required=True),
    returns="AgentPossibleWorkShiftsResponse",
)
_POST_WORKFORCEMANAGEMENT_AGENTSCHEDULES_MINE: ApiOperation[BuCurrentAgentScheduleSearchResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/agentschedules/mine", body(), returns="BuCurrentAgentScheduleSearchResponse"
)
_POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_JOBS: ApiOperation[AlternativeShiftAsyncResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/alternativeshifts/offers/jobs", body(required=True),
    returns="AlternativeShiftAsyncResponse",
)
_POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_SEARCH_JOBS: ApiOperation[AlternativeShiftAsyncResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs", body(required=True),
    returns="AlternativeShiftAsyncResponse",
)
_POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES: ApiOperation[AlternativeShiftTradeResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/alternativeshifts/trades", body(required=True),
    returns="AlternativeShiftTradeResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES: ApiOperation[BusinessUnitActivityCode] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes", path("businessUnitId"), body(),
    returns="BusinessUnitActivityCode",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_RUNS_JOBS: ApiOperation[ActivityPlanJobResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs",
    path("businessUnitId"), path("activityPlanId"), returns="ActivityPlanJobResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS: ApiOperation[ActivityPlanResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans", path("businessUnitId"),
    body(required=True), returns="ActivityPlanResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_EXPLANATIONS_QUERY: ApiOperation[BuQueryAdherenceExplanationsResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query",
    path("businessUnitId"), body(required=True), query("forceAsync"), query("forceDownloadService"),
    returns="BuQueryAdherenceExplanationsResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_AGENTSCHEDULES_SEARCH: ApiOperation[BuAsyncAgentSchedulesSearchResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search", path("businessUnitId"),
    query("forceAsync"), query("forceDownloadService"), body(), returns="BuAsyncAgentSchedulesSearchResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADES_SEARCH: ApiOperation[BuListAlternativeShiftTradesResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search",
    path("businessUnitId"), body(required=True), query("forceAsync"), returns="BuListAlternativeShiftTradesResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_INTRADAY: ApiOperation[AsyncIntradayResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday", path("businessUnitId"),
    query("forceAsync"), body(), returns="AsyncIntradayResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUPS: ApiOperation[PlanningGroup] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups", path("businessUnitId"), body(),
    returns="PlanningGroup",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATES: ApiOperation[ServiceGoalTemplate] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates", path("businessUnitId"),
    body(), returns="ServiceGoalTemplate",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS: ApiOperation[StaffingGroupResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups", path("businessUnitId"), body(),
    returns="StaffingGroupResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS_QUERY: ApiOperation[UserStaffingGroupListing] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query", path("businessUnitId"),
    body(), returns="UserStaffingGroupListing",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS: ApiOperation[BuTimeOffLimitResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits", path("businessUnitId"), body(),
    returns="BuTimeOffLimitResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS_VALUES_QUERY: ApiOperation[BuTimeOffLimitValuesResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query",
    path("businessUnitId"), body(), returns="BuTimeOffLimitValuesResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLANS: ApiOperation[BuTimeOffPlanResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans", path("businessUnitId"), body(),
    returns="BuTimeOffPlanResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_AGENTSCHEDULES_QUERY: ApiOperation[BuAsyncAgentSchedulesQueryResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query",
    path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True), query("forceAsync"),
    query("forceDownloadService"), returns="BuAsyncAgentSchedulesQueryResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_COPY: ApiOperation[BuAsyncScheduleResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy",
    path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True), returns="BuAsyncScheduleResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATIONS: ApiOperation[PerformancePredictionRecalculationResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations",
    path("businessUnitId"), path("weekId"), path("scheduleId"), body(),
    returns="PerformancePredictionRecalculationResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATIONS_UPLOADURL: ApiOperation[PerformancePredictionRecalculationUploadResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl",
    path("businessUnitId"), path("weekId"), path("scheduleId"), body(),
    returns="PerformancePredictionRecalculationUploadResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_RESCHEDULE: ApiOperation[BuAsyncScheduleRunResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule",
    path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True),
    returns="BuAsyncScheduleRunResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_UPDATE: ApiOperation[BuAsyncScheduleResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update",
    path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True), returns="BuAsyncScheduleResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_UPDATE_UPLOADURL: ApiOperation[UpdateScheduleUploadResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl",
    path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True),
    returns="UpdateScheduleUploadResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES: ApiOperation[BuScheduleMetadata] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules",
    path("businessUnitId"), path("weekId"), body(required=True), returns="BuScheduleMetadata",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_GENERATE: ApiOperation[BuAsyncScheduleRunResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate",
    path("businessUnitId"), path("weekId"), body(required=True), returns="BuAsyncScheduleRunResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_IMPORT: ApiOperation[ScheduleUploadProcessingResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import",
    path("businessUnitId"), path("weekId"), body(required=True), returns="ScheduleUploadProcessingResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_IMPORT_UPLOADURL: ApiOperation[ImportScheduleUploadResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl",
    path("businessUnitId"), path("weekId"), body(required=True), returns="ImportScheduleUploadResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_COPY: ApiOperation[AsyncForecastOperationResult] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy",
    path("businessUnitId"), path("weekDateId"), path("forecastId"), body(required=True), query("forceAsync"),
    returns="AsyncForecastOperationResult",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_GENERATE: ApiOperation[AsyncForecastOperationResult] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate",
    path("businessUnitId"), path("weekDateId"), body(required=True), query("forceAsync"),
    returns="AsyncForecastOperationResult",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_IMPORT: ApiOperation[ImportForecastResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import",
    path("businessUnitId"), path("weekDateId"), body(required=True), returns="ImportForecastResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_IMPORT_UPLOADURL: ApiOperation[ImportForecastUploadResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl",
    path("businessUnitId"), path("weekDateId"), body(required=True), returns="ImportForecastUploadResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_COPY: ApiOperation[WorkPlanBid] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy",
    path("businessUnitId"), path("bidId"), body(), returns="WorkPlanBid",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUPS: ApiOperation[WorkPlanBidGroupResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups",
    path("businessUnitId"), path("bidId"), body(), returns="WorkPlanBidGroupResponse",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBIDS: ApiOperation[WorkPlanBid] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids", path("businessUnitId"), body(),
    returns="WorkPlanBid",
)
_POST_WORKFORCEMANAGEMENT_BUSINESSUNITS: ApiOperation[BusinessUnitResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/businessunits", body(), returns="BusinessUnitResponse"
)
_POST_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS: ApiOperation[CalendarUrlResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/calendar/url/ics", query("language"), returns="CalendarUrlResponse"
)
_POST_WORKFORCEMANAGEMENT_HISTORICALDATA_DELETEJOB: ApiOperation[HistoricalImportDeleteJobResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/historicaldata/deletejob", returns="HistoricalImportDeleteJobResponse"
)
_POST_WORKFORCEMANAGEMENT_HISTORICALDATA_VALIDATE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/historicaldata/validate", body()
)
_POST_WORKFORCEMANAGEMENT_INTEGRATIONS_HRI_TIMEOFFTYPES_JOBS: ApiOperation[HrisTimeOffTypesResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs",
    path("hrisIntegrationId"), returns="HrisTimeOffTypesResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS_WORKPLANS_QUERY: ApiOperation[AgentsWorkPlansResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query",
    path("managementUnitId"), query("forceDownloadService"), body(), returns="AgentsWorkPlansResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTSCHEDULES_SEARCH: ApiOperation[BuAsyncAgentSchedulesSearchResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search",
    path("managementUnitId"), query("forceAsync"), query("forceDownloadService"), body(),
    returns="BuAsyncAgentSchedulesSearchResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_HISTORICALADHERENCEQUERY: ApiOperation[WfmHistoricalAdherenceResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery",
    path("managementUnitId"), body(), returns="WfmHistoricalAdherenceResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_MOVE: ApiOperation[MoveManagementUnitResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/move", path("managementUnitId"), body(),
    returns="MoveManagementUnitResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SCHEDULES_SEARCH: ApiOperation[UserScheduleContainer] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search", path("managementUnitId"),
    body(), returns="UserScheduleContainer", deprecated=True,
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHRINKAGE_JOBS: ApiOperation[WfmHistoricalShrinkageResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs", path("managementUnitId"),
    body(), returns="WfmHistoricalShrinkageResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS: ApiOperation[TimeOffLimit] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits", path("managementUnitId"),
    body(), returns="TimeOffLimit",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS_VALUES_QUERY: ApiOperation[QueryTimeOffLimitValuesResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query",
    path("managementUnitId"), body(), returns="QueryTimeOffLimitValuesResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLANS: ApiOperation[TimeOffPlan] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans", path("managementUnitId"),
    body(), returns="TimeOffPlan",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS: ApiOperation[TimeOffRequestList] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests", path("managementUnitId"),
    body(), returns="TimeOffRequestList",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_INTEGRATIONSTATUS_QUERY: ApiOperation[UserTimeOffIntegrationStatusResponseListing] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query",
    path("managementUnitId"), body(), returns="UserTimeOffIntegrationStatusResponseListing",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_QUERY: ApiOperation[TimeOffRequestListing] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query",
    path("managementUnitId"), query("forceDownloadService"), body(), returns="TimeOffRequestListing",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_WAITLISTPOSITIONS_QUERY: ApiOperation[WaitlistPositionListing] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query",
    path("managementUnitId"), body(), returns="WaitlistPositionListing",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFBALANCE_JOBS: ApiOperation[TimeOffBalancesResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs",
    path("managementUnitId"), path("userId"), body(required=True), returns="TimeOffBalancesResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST_TIMEOFFBALANCE_JOBS: ApiOperation[TimeOffBalancesResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs",
    path("managementUnitId"), path("userId"), path("timeOffRequestId"), returns="TimeOffBalancesResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUESTS_ESTIMATE: ApiOperation[EstimateAvailableTimeOffResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate",
    path("managementUnitId"), path("userId"), body(), returns="EstimateAvailableTimeOffResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADE_MATCH: ApiOperation[MatchShiftTradeResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match",
    path("managementUnitId"), path("weekDateId"), path("tradeId"), body(required=True),
    returns="MatchShiftTradeResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES: ApiOperation[ShiftTradeResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades",
    path("managementUnitId"), path("weekDateId"), body(required=True), returns="ShiftTradeResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES_SEARCH: ApiOperation[SearchShiftTradesResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search",
    path("managementUnitId"), path("weekDateId"), body(required=True), query("forceDownloadService"),
    returns="SearchShiftTradesResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES_STATE_BULK: ApiOperation[BulkUpdateShiftTradeStateResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk",
    path("managementUnitId"), path("weekDateId"), body(required=True), query("forceAsync"),
    returns="BulkUpdateShiftTradeStateResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN_COPY: ApiOperation[WorkPlan] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy",
    path("managementUnitId"), path("workPlanId"), body(), returns="WorkPlan",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN_VALIDATE: ApiOperation[ValidateWorkPlanResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate",
    path("managementUnitId"), path("workPlanId"), query("expand", "multi"), body(), returns="ValidateWorkPlanResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION_COPY: ApiOperation[WorkPlanRotationResponse] = ApiOperation(
    "POST",
    "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy",
    path("managementUnitId"), path("workPlanRotationId"), body(), returns="WorkPlanRotationResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATIONS: ApiOperation[WorkPlanRotationResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations",
    path("managementUnitId"), body(), returns="WorkPlanRotationResponse",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANS: ApiOperation[WorkPlan] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans", path("managementUnitId"),
    query("validationMode"), body(), returns="WorkPlan",
)
_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNITS: ApiOperation[ManagementUnit] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/managementunits", body(), returns="ManagementUnit"
)
_POST_WORKFORCEMANAGEMENT_NOTIFICATIONS_UPDATE: ApiOperation[UpdateNotificationsResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/notifications/update", body(), returns="UpdateNotificationsResponse"
)
_POST_WORKFORCEMANAGEMENT_SCHEDULES: ApiOperation[UserScheduleContainer] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/schedules", body(), returns="UserScheduleContainer", deprecated=True
)
_POST_WORKFORCEMANAGEMENT_TEAM_ADHERENCE_HISTORICAL: ApiOperation[WfmHistoricalAdherenceResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/teams/{teamId}/adherence/historical", path("teamId"), body(),
    returns="WfmHistoricalAdherenceResponse",
)
_POST_WORKFORCEMANAGEMENT_TEAM_SHRINKAGE_JOBS: ApiOperation[WfmHistoricalShrinkageResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs", path("teamId"), body(),
    returns="WfmHistoricalShrinkageResponse",
)
_POST_WORKFORCEMANAGEMENT_TIMEOFFBALANCE_JOBS: ApiOperation[TimeOffBalancesResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/timeoffbalance/jobs", body(required=True), returns="TimeOffBalancesResponse"
)
_POST_WORKFORCEMANAGEMENT_TIMEOFFLIMITS_AVAILABLE_QUERY: ApiOperation[AvailableTimeOffResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/timeofflimits/available/query", body(), returns="AvailableTimeOffResponse"
)
_POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS: ApiOperation[TimeOffRequestResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/timeoffrequests", body(), returns="TimeOffRequestResponse"
)
_POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS_ESTIMATE: ApiOperation[EstimateAvailableTimeOffResponse] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/timeoffrequests/estimate", body(), returns="EstimateAvailableTimeOffResponse"
)
_POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS_INTEGRATIONSTATUS_QUERY: ApiOperation[TimeOffIntegrationStatusResponseListing] = ApiOperation(
    "POST", "/api/v2/workforcemanagement/timeoffrequests/integrationstatus/query", body(),
    returns="TimeOffIntegrationStatusResponseListing",
)
_PUT_WORKFORCEMANAGEMENT_AGENT_INTEGRATIONS_HRIS: ApiOperation[AgentIntegrationsResponse] = ApiOperation(
    "PUT", "/api/v2/workforcemanagement/agents/{agentId}/integrations/hris", path("agentId"), body(required=True),
    returns="AgentIntegrationsResponse",
)
_PUT_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES: ApiOperation[BuTimeOffLimitResponse] = ApiOperation(
    "PUT", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values",
    path("businessUnitId"), path("timeOffLimitId"), body(), returns="BuTimeOffLimitResponse",
)
_PUT_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT_VALUES: ApiOperation[TimeOffLimit] = ApiOperation(
    "PUT", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values",
    path("managementUnitId"), path("timeOffLimitId"), body(), returns="TimeOffLimit",
)


class WorkforceManagementApi(Api):
    """The Workforce Management operations of the Platform API."""

    def delete_workforcemanagement_businessunit(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}: returns None.

        Permissions: any of wfm:businessUnit:delete.
        """
        return self._call(_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT, options, business_unit_id)

    def delete_workforcemanagement_businessunit_activitycode(
        self,
        business_unit_id: str,
        activity_code_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}: returns
        None.

        Permissions: any of wfm:activityCode:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE, options, business_unit_id, activity_code_id
        )

    def delete_workforcemanagement_businessunit_planninggroup(
        self,
        business_unit_id: str,
        planning_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}: returns
        None.

        Permissions: any of wfm:planningGroup:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP, options, business_unit_id, planning_group_id
        )

    def delete_workforcemanagement_businessunit_scheduling_run(
        self,
        business_unit_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}: returns None.

        Permissions: any of wfm:schedule:generate.
        """
        return self._call(_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN, options, business_unit_id, run_id)

    def delete_workforcemanagement_businessunit_servicegoaltemplate(
        self,
        business_unit_id: str,
        service_goal_template_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}:
        returns None.

        Permissions: any of wfm:serviceGoalTemplate:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE, options, business_unit_id,
            service_goal_template_id,
        )

    def delete_workforcemanagement_businessunit_staffinggroup(
        self,
        business_unit_id: str,
        staffing_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}: returns
        None.

        Permissions: any of wfm:staffingGroup:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP, options, business_unit_id, staffing_group_id
        )

    def delete_workforcemanagement_businessunit_timeofflimit(
        self,
        business_unit_id: str,
        time_off_limit_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}: returns
        None.

        Permissions: any of wfm:timeOffLimit:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT, options, business_unit_id, time_off_limit_id
        )

    def delete_workforcemanagement_businessunit_timeoffplan(
        self,
        business_unit_id: str,
        time_off_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}: returns None.

        Permissions: any of wfm:timeOffPlan:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN, options, business_unit_id, time_off_plan_id
        )

    def delete_workforcemanagement_businessunit_week_schedule(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> BuAsyncScheduleResponse:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}:
        returns BuAsyncScheduleResponse.

        Permissions: any of wfm:schedule:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE, options, business_unit_id, week_id, schedule_id
        )

    def delete_workforcemanagement_businessunit_week_shorttermforecast(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}:
        returns None.

        Permissions: any of wfm:shortTermForecast:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST, options, business_unit_id, week_date_id,
            forecast_id,
        )

    def delete_workforcemanagement_businessunit_workplanbid(
        self,
        business_unit_id: str,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}: returns None.

        Permissions: any of wfm:workPlanBid:delete.
        """
        return self._call(_DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID, options, business_unit_id, bid_id)

    def delete_workforcemanagement_businessunit_workplanbid_group(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}:
        returns None.

        Permissions: any of wfm:workPlanBidGroup:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP, options, business_unit_id, bid_id, bid_group_id
        )

    def delete_workforcemanagement_calendar_url_ics(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/calendar/url/ics: returns None.

        Permissions: all of wfm:agentSchedule:sync.
        """
        return self._call(_DELETE_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS, options)

    def delete_workforcemanagement_managementunit(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}: returns None.

        Permissions: any of wfm:managementUnit:delete.
        """
        return self._call(_DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT, options, management_unit_id)

    def delete_workforcemanagement_managementunit_timeofflimit(
        self,
        management_unit_id: str,
        time_off_limit_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}: returns
        None.

        Permissions: any of wfm:timeOffLimit:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT, options, management_unit_id, time_off_limit_id
        )

    def delete_workforcemanagement_managementunit_timeoffplan(
        self,
        management_unit_id: str,
        time_off_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}: returns
        None.

        Permissions: any of wfm:timeOffPlan:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN, options, management_unit_id, time_off_plan_id
        )

    def delete_workforcemanagement_managementunit_workplan(
        self,
        management_unit_id: str,
        work_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}: returns None.

        Permissions: any of wfm:workPlan:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN, options, management_unit_id, work_plan_id
        )

    def delete_workforcemanagement_managementunit_workplanrotation(
        self,
        management_unit_id: str,
        work_plan_rotation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}:
        returns None.

        Permissions: any of wfm:workPlanRotation:delete.
        """
        return self._call(
            _DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION, options, management_unit_id,
            work_plan_rotation_id,
        )

    def get_workforcemanagement_adherence(
        self,
        user_id: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> list[UserScheduleAdherence]:
        """GET /api/v2/workforcemanagement/adherence: returns list[UserScheduleAdherence].

        Permissions: any of wfm:realtimeAdherence:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ADHERENCE, options, user_id)

    def get_workforcemanagement_adherence_explanation(
        self,
        explanation_id: str,
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationResponse:
        """GET /api/v2/workforcemanagement/adherence/explanations/{explanationId}: returns AdherenceExplanationResponse.

        Permissions: any of wfm:agentAdherenceExplanation:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATION, options, explanation_id)

    def get_workforcemanagement_adherence_explanations_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationJob:
        """GET /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}: returns AdherenceExplanationJob."""
        return self._call(_GET_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS_JOB, options, job_id)

    def get_workforcemanagement_adherence_historical_bulk_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalAdherenceBulkResponse:
        """GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}: returns
        WfmHistoricalAdherenceBulkResponse.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_BULK_JOB, options, job_id)

    def get_workforcemanagement_adherence_historical_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalAdherenceResponse:
        """GET /api/v2/workforcemanagement/adherence/historical/jobs/{jobId}: returns WfmHistoricalAdherenceResponse.

        Permissions: any of wfm:historicalAdherence:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_JOB, options, job_id)

    def get_workforcemanagement_agent_adherence_explanation(
        self,
        agent_id: str,
        explanation_id: str,
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationResponse:
        """GET /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}: returns
        AdherenceExplanationResponse.

        Permissions: any of wfm:adherenceExplanation:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATION, options, agent_id, explanation_id)

    def get_workforcemanagement_agent_managementunit(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentManagementUnitReference:
        """GET /api/v2/workforcemanagement/agents/{agentId}/managementunit: returns AgentManagementUnitReference.

        Permissions: any of wfm:agent:view, wfm:publishedSchedule:view, wfm:schedule:view, coaching:appointment:add,
        coaching:appointment:edit, learning:assignment:add, learning:assignment:reschedule.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_AGENT_MANAGEMENTUNIT, options, agent_id)

    def get_workforcemanagement_agents_me_managementunit(
        self,
        **options: Unpack[CallOptions],
    ) -> AgentManagementUnitReference:
        """GET /api/v2/workforcemanagement/agents/me/managementunit: returns AgentManagementUnitReference.

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
        return self._call(_GET_WORKFORCEMANAGEMENT_AGENTS_ME_MANAGEMENTUNIT, options)

    def get_workforcemanagement_alternativeshifts_offers_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}: returns AlternativeShiftJobResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_JOB, options, job_id)

    def get_workforcemanagement_alternativeshifts_offers_search_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}: returns
        AlternativeShiftJobResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_SEARCH_JOB, options, job_id)

    def get_workforcemanagement_alternativeshifts_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftBuSettingsResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/settings: returns AlternativeShiftBuSettingsResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_SETTINGS, options)

    def get_workforcemanagement_alternativeshifts_trade(
        self,
        trade_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftTradeResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}: returns AlternativeShiftTradeResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADE, options, trade_id)

    def get_workforcemanagement_alternativeshifts_trades(
        self,
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ListAlternativeShiftTradesResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/trades: returns ListAlternativeShiftTradesResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES, options, force_async)

    def get_workforcemanagement_alternativeshifts_trades_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}: returns AlternativeShiftJobResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_JOB, options, job_id)

    def get_workforcemanagement_alternativeshifts_trades_state_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}: returns
        AlternativeShiftJobResponse.

        Permissions: any of wfm:alternativeShift:edit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_STATE_JOB, options, job_id)

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
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}: returns BusinessUnitResponse.

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
            expand: any of settings, settings.timeZone, settings.startDayOfWeek, settings.shortTermForecasting,
                settings.scheduling, settings.notifications.scheduling, settings.learning, settings.coaching.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT, options, business_unit_id, expand)

    def get_workforcemanagement_businessunit_activitycode(
        self,
        business_unit_id: str,
        activity_code_id: str,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitActivityCode:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}: returns
        BusinessUnitActivityCode.

        Permissions: any of wfm:activityCode:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE, options, business_unit_id, activity_code_id
        )

    def get_workforcemanagement_businessunit_activitycodes(
        self,
        business_unit_id: str,
        *,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitActivityCodeListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes: returns
        BusinessUnitActivityCodeListing.

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
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES, options, business_unit_id, force_download_service
        )

    def get_workforcemanagement_businessunit_activityplan(
        self,
        business_unit_id: str,
        activity_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}: returns
        ActivityPlanResponse.

        Permissions: any of wfm:activityPlan:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN, options, business_unit_id, activity_plan_id
        )

    def get_workforcemanagement_businessunit_activityplan_runs_job(
        self,
        business_unit_id: str,
        activity_plan_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanRunJobResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}:
        returns ActivityPlanRunJobResponse.

        Permissions: any of wfm:activityPlanRunJob:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_RUNS_JOB, options, business_unit_id, activity_plan_id,
            job_id,
        )

    def get_workforcemanagement_businessunit_activityplans(
        self,
        business_unit_id: str,
        *,
        state: Literal["Active", "Inactive"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans: returns ActivityPlanListing.

        Permissions: any of wfm:activityPlan:view.

        Parameters:
            state: Active, Inactive.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS, options, business_unit_id, state)

    def get_workforcemanagement_businessunit_activityplans_jobs(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanJobListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs: returns
        ActivityPlanJobListing.

        Permissions: any of wfm:activityPlan:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS_JOBS, options, business_unit_id)

    def get_workforcemanagement_businessunit_alternativeshifts_settings(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftBuSettingsResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings: returns
        AlternativeShiftBuSettingsResponse.

        Permissions: any of wfm:businessUnit:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_SETTINGS, options, business_unit_id)

    def get_workforcemanagement_businessunit_alternativeshifts_trade(
        self,
        business_unit_id: str,
        trade_id: str,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftTradeResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}: returns
        AlternativeShiftTradeResponse.

        Permissions: any of wfm:alternativeShift:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADE, options, business_unit_id, trade_id
        )

    def get_workforcemanagement_businessunit_alternativeshifts_trades_search_job(
        self,
        business_unit_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> BuAlternativeShiftJobResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}:
        returns BuAlternativeShiftJobResponse.

        Permissions: any of wfm:alternativeShift:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADES_SEARCH_JOB, options, business_unit_id,
            job_id,
        )

    def get_workforcemanagement_businessunit_intraday_planninggroups(
        self,
        business_unit_id: str,
        date: date | str,
        **options: Unpack[CallOptions],
    ) -> WfmIntradayPlanningGroupListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups: returns
        WfmIntradayPlanningGroupListing.

        Permissions: any of wfm:intraday:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_INTRADAY_PLANNINGGROUPS, options, business_unit_id, date
        )

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
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits: returns
        ManagementUnitListing.

        Parameters:
            feature: AgentSchedule, AgentTimeOffRequest, AgentWorkPlanBid, AlternativeShift, Coaching, Learning,
                ActivityCodes, ActivityPlans, Agents, BuActivityCodes, BusinessUnits, ContinuousForecast,
                HistoricalAdherence, HistoricalShrinkage, IntradayMonitoring, BuIntradayMonitoring, ManagementUnits,
                RealTimeAdherence, Schedules, BuSchedules, ServiceGoalTemplates, PlanningGroups, LongTermStaffing,
                ShiftTrading, ShortTermForecasts, BuShortTermForecasts, StaffingGroups, TimeOffPlans,
                TimeOffRequests, TimeOffLimits, WorkPlanBids, WorkPlanBidGroups, WorkPlanRotations, WorkPlans.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MANAGEMENTUNITS, options, business_unit_id, feature, division_id
        )

    def get_workforcemanagement_businessunit_planninggroup(
        self,
        business_unit_id: str,
        planning_group_id: str,
        **options: Unpack[CallOptions],
    ) -> PlanningGroup:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}: returns
        PlanningGroup.

        Permissions: any of wfm:planningGroup:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP, options, business_unit_id, planning_group_id
        )

    def get_workforcemanagement_businessunit_planninggroups(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> PlanningGroupList:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups: returns PlanningGroupList.

        Permissions: any of wfm:planningGroup:view, wfm:shortTermForecast:view, wfm:intraday:view, wfm:agent:view,
        wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUPS, options, business_unit_id)

    def get_workforcemanagement_businessunit_scheduling_run(
        self,
        business_unit_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> BuScheduleRun:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}: returns
        BuScheduleRun.

        Permissions: any of wfm:schedule:generate, wfm:schedule:edit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN, options, business_unit_id, run_id)

    def get_workforcemanagement_businessunit_scheduling_run_result(
        self,
        business_unit_id: str,
        run_id: str,
        management_unit_ids: Sequence[str],
        expand: Sequence[Literal["headcountForecast", "generationResults", "agentSchedules"]],
        **options: Unpack[CallOptions],
    ) -> BuRescheduleResult:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result: returns
        BuRescheduleResult.

        Permissions: any of wfm:schedule:edit, wfm:schedule:generate.

        Parameters:
            expand: any of headcountForecast, generationResults, agentSchedules.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN_RESULT, options, business_unit_id, run_id,
            management_unit_ids, expand,
        )

    def get_workforcemanagement_businessunit_scheduling_runs(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> BuScheduleRunListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs: returns BuScheduleRunListing.

        Permissions: any of wfm:schedule:generate, wfm:schedule:edit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUNS, options, business_unit_id)

    def get_workforcemanagement_businessunit_servicegoaltemplate(
        self,
        business_unit_id: str,
        service_goal_template_id: str,
        *,
        expand: Sequence[Literal["impactOverride"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceGoalTemplate:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}:
        returns ServiceGoalTemplate.

        Permissions: any of wfm:serviceGoalTemplate:view.

        Parameters:
            expand: any of impactOverride.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE, options, business_unit_id,
            service_goal_template_id, expand,
        )

    def get_workforcemanagement_businessunit_servicegoaltemplates(
        self,
        business_unit_id: str,
        *,
        expand: Sequence[Literal["impactOverride"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceGoalTemplateList:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates: returns
        ServiceGoalTemplateList.

        Permissions: any of wfm:serviceGoalTemplate:view, wfm:planningGroup:view, wfm:shortTermForecast:view.

        Parameters:
            expand: any of impactOverride.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATES, options, business_unit_id, expand)

    def get_workforcemanagement_businessunit_staffinggroup(
        self,
        business_unit_id: str,
        staffing_group_id: str,
        **options: Unpack[CallOptions],
    ) -> StaffingGroupResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}: returns
        StaffingGroupResponse.

        Permissions: any of wfm:staffingGroup:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP, options, business_unit_id, staffing_group_id
        )

    def get_workforcemanagement_businessunit_staffinggroups(
        self,
        business_unit_id: str,
        *,
        management_unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> StaffingGroupListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups: returns StaffingGroupListing.

        Permissions: any of wfm:staffingGroup:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS, options, business_unit_id, management_unit_id
        )

    def get_workforcemanagement_businessunit_timeofflimit(
        self,
        business_unit_id: str,
        time_off_limit_id: str,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}: returns
        BuTimeOffLimitResponse.

        Permissions: any of wfm:timeOffLimit:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT, options, business_unit_id, time_off_limit_id
        )

    def get_workforcemanagement_businessunit_timeofflimits(
        self,
        business_unit_id: str,
        *,
        management_unit_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits: returns BuTimeOffLimitListing.

        Permissions: any of wfm:timeOffLimit:view, wfm:timeOffPlan:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS, options, business_unit_id, management_unit_id
        )

    def get_workforcemanagement_businessunit_timeoffplan(
        self,
        business_unit_id: str,
        time_off_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffPlanResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}: returns
        BuTimeOffPlanResponse.

        Permissions: any of wfm:timeOffPlan:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN, options, business_unit_id, time_off_plan_id
        )

    def get_workforcemanagement_businessunit_timeoffplans(
        self,
        business_unit_id: str,
        *,
        management_unit_id: str | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffPlanListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans: returns BuTimeOffPlanListing.

        Permissions: any of wfm:timeOffPlan:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLANS, options, business_unit_id, management_unit_id,
            force_download_service,
        )

    def get_workforcemanagement_businessunit_week_schedule(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        *,
        expand: Literal["managementUnits.agents"] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuScheduleMetadata:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}: returns
        BuScheduleMetadata.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            expand: managementUnits.agents.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE, options, business_unit_id, week_id, schedule_id,
            expand,
        )

    def get_workforcemanagement_businessunit_week_schedule_generationresults(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> ScheduleGenerationResult:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults:
        returns ScheduleGenerationResult.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_GENERATIONRESULTS, options, business_unit_id, week_id,
            schedule_id,
        )

    def get_workforcemanagement_businessunit_week_schedule_headcountforecast(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        *,
        force_download: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BuHeadcountForecastResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast:
        returns BuHeadcountForecastResponse.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_HEADCOUNTFORECAST, options, business_unit_id, week_id,
            schedule_id, force_download,
        )

    def get_workforcemanagement_businessunit_week_schedule_history_agent(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> BuAgentScheduleHistoryResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}:
        returns BuAgentScheduleHistoryResponse.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_HISTORY_AGENT, options, business_unit_id, week_id,
            schedule_id, agent_id,
        )

    def get_workforcemanagement_businessunit_week_schedule_performancepredictions(
        self,
        business_unit_id: str,
        week_id: str,
        schedule_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformancePredictionResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions:
        returns PerformancePredictionResponse.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS, options, business_unit_id,
            week_id, schedule_id,
        )

    def get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation(
        self,
        business_unit_id: str,
        week_id: str,
        schedule_id: str,
        recalculation_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformancePredictionRecalculationResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}:
        returns PerformancePredictionRecalculationResponse.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATION, options,
            business_unit_id, week_id, schedule_id, recalculation_id,
        )

    def get_workforcemanagement_businessunit_week_schedules(
        self,
        business_unit_id: str,
        week_id: str,
        *,
        include_only_published: bool | None = None,
        expand: Literal["forecast.description"] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuScheduleListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules: returns
        BuScheduleListing.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.

        Parameters:
            expand: forecast.description.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES, options, business_unit_id, week_id,
            include_only_published, expand,
        )

    def get_workforcemanagement_businessunit_week_shorttermforecast(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        *,
        expand: Sequence[Literal["planningGroups", "generationResults"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuShortTermForecast:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}:
        returns BuShortTermForecast.

        Permissions: any of wfm:shortTermForecast:view.

        Parameters:
            expand: any of planningGroups, generationResults.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST, options, business_unit_id, week_date_id,
            forecast_id, expand,
        )

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
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data:
        returns BuForecastResultResponse.

        Permissions: any of wfm:shortTermForecast:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_DATA, options, business_unit_id, week_date_id,
            forecast_id, week_number, force_download_service,
        )

    def get_workforcemanagement_businessunit_week_shorttermforecast_generationresults(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        **options: Unpack[CallOptions],
    ) -> BuForecastGenerationResult:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults:
        returns BuForecastGenerationResult.

        Permissions: any of wfm:shortTermForecast:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_GENERATIONRESULTS, options, business_unit_id,
            week_date_id, forecast_id,
        )

    def get_workforcemanagement_businessunit_week_shorttermforecast_longtermforecastdata(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        *,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> LongTermForecastResultResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata:
        returns LongTermForecastResultResponse.

        Permissions: any of wfm:shortTermForecast:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_LONGTERMFORECASTDATA, options,
            business_unit_id, week_date_id, forecast_id, force_download_service,
        )

    def get_workforcemanagement_businessunit_week_shorttermforecast_planninggroups(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        **options: Unpack[CallOptions],
    ) -> ForecastPlanningGroupsResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups:
        returns ForecastPlanningGroupsResponse.

        Permissions: any of wfm:shortTermForecast:view, wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_PLANNINGGROUPS, options, business_unit_id,
            week_date_id, forecast_id,
        )

    def get_workforcemanagement_businessunit_week_shorttermforecast_staffingrequirement(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        forecast_id: str,
        *,
        week_numbers: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuForecastStaffingRequirementsResultResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement:
        returns BuForecastStaffingRequirementsResultResponse.

        Permissions: any of wfm:staffingRequirement:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_STAFFINGREQUIREMENT, options, business_unit_id,
            week_date_id, forecast_id, week_numbers,
        )

    def get_workforcemanagement_businessunit_week_shorttermforecasts(
        self,
        business_unit_id: str,
        week_date_id: str,
        **options: Unpack[CallOptions],
    ) -> BuShortTermForecastListing:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts: returns
        BuShortTermForecastListing.

        Permissions: any of wfm:schedule:generate, wfm:shortTermForecast:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS, options, business_unit_id, week_date_id
        )

    def get_workforcemanagement_businessunit_workplanbid(
        self,
        business_unit_id: str,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBid:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}: returns WorkPlanBid.

        Permissions: any of wfm:workPlanBid:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID, options, business_unit_id, bid_id)

    def get_workforcemanagement_businessunit_workplanbid_group(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidGroupResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}:
        returns WorkPlanBidGroupResponse.

        Permissions: any of wfm:workPlanBidGroup:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP, options, business_unit_id, bid_id, bid_group_id
        )

    def get_workforcemanagement_businessunit_workplanbid_group_preferences(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        **options: Unpack[CallOptions],
    ) -> AdminAgentWorkPlanPreferenceResponse:
        """GET
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences:
        returns AdminAgentWorkPlanPreferenceResponse.

        Permissions: any of wfm:workPlanBidGroup:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP_PREFERENCES, options, business_unit_id, bid_id,
            bid_group_id,
        )

    def get_workforcemanagement_businessunit_workplanbid_groups_summary(
        self,
        business_unit_id: str,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidGroupSummaryList:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary: returns
        WorkPlanBidGroupSummaryList.

        Permissions: any of wfm:workPlanBidGroup:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUPS_SUMMARY, options, business_unit_id, bid_id
        )

    def get_workforcemanagement_businessunit_workplanbids(
        self,
        business_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidListResponse:
        """GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids: returns WorkPlanBidListResponse.

        Permissions: any of wfm:workPlanBid:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBIDS, options, business_unit_id)

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
        """GET /api/v2/workforcemanagement/businessunits: returns BusinessUnitListing.

        Parameters:
            feature: AgentSchedule, AgentTimeOffRequest, AgentWorkPlanBid, AlternativeShift, Coaching, Learning,
                ActivityCodes, ActivityPlans, Agents, BuActivityCodes, BusinessUnits, ContinuousForecast,
                HistoricalAdherence, HistoricalShrinkage, IntradayMonitoring, BuIntradayMonitoring, ManagementUnits,
                RealTimeAdherence, Schedules, BuSchedules, ServiceGoalTemplates, PlanningGroups, LongTermStaffing,
                ShiftTrading, ShortTermForecasts, BuShortTermForecasts, StaffingGroups, TimeOffPlans,
                TimeOffRequests, TimeOffLimits, WorkPlanBids, WorkPlanBidGroups, WorkPlanRotations, WorkPlans.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNITS, options, feature, division_id)

    def get_workforcemanagement_businessunits_divisionviews(
        self,
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitListing:
        """GET /api/v2/workforcemanagement/businessunits/divisionviews: returns BusinessUnitListing.

        Permissions: any of wfm:businessUnit:search.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_BUSINESSUNITS_DIVISIONVIEWS, options, division_id)

    def get_workforcemanagement_calendar_data_ics(
        self,
        calendar_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """GET /api/v2/workforcemanagement/calendar/data/ics: returns str."""
        return self._call(_GET_WORKFORCEMANAGEMENT_CALENDAR_DATA_ICS, options, calendar_id)

    def get_workforcemanagement_calendar_url_ics(
        self,
        **options: Unpack[CallOptions],
    ) -> CalendarUrlResponse:
        """GET /api/v2/workforcemanagement/calendar/url/ics: returns CalendarUrlResponse.

        Permissions: all of wfm:agentSchedule:sync, wfm:agentSchedule:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS, options)

    def get_workforcemanagement_historicaldata_deletejob(
        self,
        **options: Unpack[CallOptions],
    ) -> HistoricalImportDeleteJobResponse:
        """GET /api/v2/workforcemanagement/historicaldata/deletejob: returns HistoricalImportDeleteJobResponse.

        Permissions: all of wfm:historicalData:upload.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_HISTORICALDATA_DELETEJOB, options)

    def get_workforcemanagement_historicaldata_importstatus(
        self,
        **options: Unpack[CallOptions],
    ) -> HistoricalImportStatusListing:
        """GET /api/v2/workforcemanagement/historicaldata/importstatus: returns HistoricalImportStatusListing.

        Permissions: all of wfm:historicalData:upload.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_HISTORICALDATA_IMPORTSTATUS, options)

    def get_workforcemanagement_integrations_hris(
        self,
        **options: Unpack[CallOptions],
    ) -> WfmIntegrationListing:
        """GET /api/v2/workforcemanagement/integrations/hris: returns WfmIntegrationListing.

        Permissions: any of wfm:integration:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_INTEGRATIONS_HRIS, options)

    def get_workforcemanagement_integrations_hris_timeofftypes_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> HrisTimeOffTypesJobResponse:
        """GET /api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}: returns
        HrisTimeOffTypesJobResponse.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_INTEGRATIONS_HRIS_TIMEOFFTYPES_JOB, options, job_id)

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
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}: returns ManagementUnit.

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
            expand: any of settings, settings.adherence, settings.timeOff, settings.scheduling,
                settings.shortTermForecasting, settings.shiftTrading.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT, options, management_unit_id, expand)

    def get_workforcemanagement_managementunit_activitycodes(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityCodeContainer:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes: returns
        ActivityCodeContainer.

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
        return self._call(_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_ACTIVITYCODES, options, management_unit_id)

    def get_workforcemanagement_managementunit_adherence(
        self,
        management_unit_id: str,
        *,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UserScheduleAdherenceListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence: returns
        UserScheduleAdherenceListing.

        Permissions: any of wfm:realtimeAdherence:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_ADHERENCE, options, management_unit_id, force_download_service
        )

    def get_workforcemanagement_managementunit_agent(
        self,
        management_unit_id: str,
        agent_id: str,
        *,
        exclude_capabilities: bool | None = None,
        expand: Sequence[Literal["workPlanOverrides"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WfmAgent:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}: returns WfmAgent.

        Permissions: any of wfm:agent:view.

        Parameters:
            expand: any of workPlanOverrides.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENT, options, management_unit_id, agent_id, exclude_capabilities,
            expand,
        )

    def get_workforcemanagement_managementunit_agent_shifttrades(
        self,
        management_unit_id: str,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> ShiftTradeListResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades: returns
        ShiftTradeListResponse.

        Permissions: any of wfm:shiftTradeRequest:edit, wfm:shiftTradeRequest:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENT_SHIFTTRADES, options, management_unit_id, agent_id
        )

    def get_workforcemanagement_managementunit_shifttrades_matched(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> ShiftTradeMatchesSummaryResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched: returns
        ShiftTradeMatchesSummaryResponse.

        Permissions: any of wfm:shiftTradeRequest:view, wfm:shiftTradeRequest:edit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHIFTTRADES_MATCHED, options, management_unit_id)

    def get_workforcemanagement_managementunit_shifttrades_users(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmUserEntityListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users: returns
        WfmUserEntityListing.

        Permissions: any of wfm:agentShiftTradeRequest:participate.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHIFTTRADES_USERS, options, management_unit_id)

    def get_workforcemanagement_managementunit_timeofflimit(
        self,
        management_unit_id: str,
        time_off_limit_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimit:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}: returns
        TimeOffLimit.

        Permissions: any of wfm:timeOffLimit:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT, options, management_unit_id, time_off_limit_id
        )

    def get_workforcemanagement_managementunit_timeofflimits(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimitListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits: returns
        TimeOffLimitListing.

        Permissions: any of wfm:timeOffLimit:view, wfm:timeOffPlan:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS, options, management_unit_id)

    def get_workforcemanagement_managementunit_timeoffplan(
        self,
        management_unit_id: str,
        time_off_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffPlan:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}: returns
        TimeOffPlan.

        Permissions: any of wfm:timeOffPlan:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN, options, management_unit_id, time_off_plan_id
        )

    def get_workforcemanagement_managementunit_timeoffplans(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffPlanListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans: returns TimeOffPlanListing.

        Permissions: any of wfm:timeOffPlan:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLANS, options, management_unit_id)

    def get_workforcemanagement_managementunit_user_timeoffrequest(
        self,
        management_unit_id: str,
        user_id: str,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """GET
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}:
        returns TimeOffRequestResponse.

        Permissions: any of wfm:timeOffRequest:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST, options, management_unit_id, user_id,
            time_off_request_id,
        )

    def get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits(
        self,
        management_unit_id: str,
        user_id: str,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> QueryTimeOffLimitValuesResponse:
        """GET
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits:
        returns QueryTimeOffLimitValuesResponse.

        Permissions: all of wfm:timeOffRequest:view, wfm:timeOffLimit:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST_TIMEOFFLIMITS, options, management_unit_id,
            user_id, time_off_request_id,
        )

    def get_workforcemanagement_managementunit_user_timeoffrequests(
        self,
        management_unit_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestList:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests: returns
        TimeOffRequestList.

        Permissions: any of wfm:timeOffRequest:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUESTS, options, management_unit_id, user_id
        )

    def get_workforcemanagement_managementunit_users(
        self,
        management_unit_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmUserEntityListing:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users: returns WfmUserEntityListing.

        Permissions: any of wfm:agent:view, wfm:historicalAdherence:view, wfm:publishedSchedule:view,
        wfm:realtimeAdherence:view, wfm:schedule:view, wfm:staffingGroup:view, wfm:timeOffRequest:view,
        wfm:workPlanRotation:view, wfm:workPlan:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USERS, options, management_unit_id)

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
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}:
        returns WeekScheduleResponse.

        Permissions: any of wfm:publishedSchedule:view, wfm:schedule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: generationResults, headcountForecast.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SCHEDULE, options, management_unit_id, week_id, schedule_id,
            expand, force_download_service,
        )

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
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules: returns
        WeekScheduleListResponse.

        Permissions: any of wfm:publishedSchedule:view, wfm:schedule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SCHEDULES, options, management_unit_id, week_id,
            include_only_published, earliest_week_date, latest_week_date,
        )

    def get_workforcemanagement_managementunit_week_shifttrades(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        *,
        evaluate_matches: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WeekShiftTradeListResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades: returns
        WeekShiftTradeListResponse.

        Permissions: any of wfm:shiftTradeRequest:view, wfm:shiftTradeRequest:edit.

        Parameters:
            evaluate_matches: default True.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES, options, management_unit_id, week_date_id,
            evaluate_matches, force_download_service,
        )

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
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}: returns WorkPlan.

        Permissions: any of wfm:workPlanRotation:view, wfm:workPlan:view, wfm:schedule:edit.

        Parameters:
            include_only: any of agentCount, agents, optionalDays, shifts, shiftStartVariances.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN, options, management_unit_id, work_plan_id, include_only
        )

    def get_workforcemanagement_managementunit_workplanrotation(
        self,
        management_unit_id: str,
        work_plan_rotation_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}:
        returns WorkPlanRotationResponse.

        Permissions: any of wfm:workPlanRotation:view.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION, options, management_unit_id,
            work_plan_rotation_id,
        )

    def get_workforcemanagement_managementunit_workplanrotations(
        self,
        management_unit_id: str,
        *,
        expand: Sequence[Literal["agents"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationListResponse:
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations: returns
        WorkPlanRotationListResponse.

        Permissions: any of wfm:agent:view, wfm:workPlanRotation:view.

        Parameters:
            expand: any of agents.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATIONS, options, management_unit_id, expand
        )

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
        """GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans: returns WorkPlanListResponse.

        Permissions: any of wfm:agent:view, wfm:publishedSchedule:view, wfm:schedule:view, wfm:workPlanRotation:view,
        wfm:workPlan:view.

        Parameters:
            expand: any of agentCount, agents, optionalDays, shifts, shiftStartVariances, details.
            exclude: any of shifts.activities.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANS, options, management_unit_id, expand, exclude
        )

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
        """GET /api/v2/workforcemanagement/managementunits: returns ManagementUnitListing.

        Parameters:
            expand: details.
            feature: AgentSchedule, AgentTimeOffRequest, AgentWorkPlanBid, AlternativeShift, Coaching, Learning,
                ActivityCodes, ActivityPlans, Agents, BuActivityCodes, BusinessUnits, ContinuousForecast,
                HistoricalAdherence, HistoricalShrinkage, IntradayMonitoring, BuIntradayMonitoring, ManagementUnits,
                RealTimeAdherence, Schedules, BuSchedules, ServiceGoalTemplates, PlanningGroups, LongTermStaffing,
                ShiftTrading, ShortTermForecasts, BuShortTermForecasts, StaffingGroups, TimeOffPlans,
                TimeOffRequests, TimeOffLimits, WorkPlanBids, WorkPlanBidGroups, WorkPlanRotations, WorkPlans.
        """
        return self._call(
            _GET_WORKFORCEMANAGEMENT_MANAGEMENTUNITS, options, page_size, page_number, expand, feature, division_id
        )

    def get_workforcemanagement_managementunits_divisionviews(
        self,
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnitListing:
        """GET /api/v2/workforcemanagement/managementunits/divisionviews: returns ManagementUnitListing.

        Permissions: any of wfm:managementUnit:search.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_MANAGEMENTUNITS_DIVISIONVIEWS, options, division_id)

    def get_workforcemanagement_notifications(
        self,
        **options: Unpack[CallOptions],
    ) -> NotificationsResponse:
        """GET /api/v2/workforcemanagement/notifications: returns NotificationsResponse."""
        return self._call(_GET_WORKFORCEMANAGEMENT_NOTIFICATIONS, options)

    def get_workforcemanagement_schedulingjob(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> SchedulingStatusResponse:
        """GET /api/v2/workforcemanagement/schedulingjobs/{jobId}: returns SchedulingStatusResponse.

        Permissions: any of wfm:schedulingrequest:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_SCHEDULINGJOB, options, job_id)

    def get_workforcemanagement_shifttrades(
        self,
        **options: Unpack[CallOptions],
    ) -> ShiftTradeListResponse:
        """GET /api/v2/workforcemanagement/shifttrades: returns ShiftTradeListResponse.

        Permissions: any of wfm:shiftTradeRequest:edit, wfm:shiftTradeRequest:view,
        wfm:agentShiftTradeRequest:participate.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_SHIFTTRADES, options)

    def get_workforcemanagement_shrinkage_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalShrinkageResponse:
        """GET /api/v2/workforcemanagement/shrinkage/jobs/{jobId}: returns WfmHistoricalShrinkageResponse."""
        return self._call(_GET_WORKFORCEMANAGEMENT_SHRINKAGE_JOB, options, job_id)

    def get_workforcemanagement_timeoffbalance_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffBalanceJobResponse:
        """GET /api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}: returns TimeOffBalanceJobResponse."""
        return self._call(_GET_WORKFORCEMANAGEMENT_TIMEOFFBALANCE_JOB, options, job_id)

    def get_workforcemanagement_timeoffrequest(
        self,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}: returns TimeOffRequestResponse.

        Permissions: any of wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_TIMEOFFREQUEST, options, time_off_request_id)

    def get_workforcemanagement_timeoffrequest_waitlistpositions(
        self,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> WaitlistPositionListing:
        """GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions: returns
        WaitlistPositionListing.

        Permissions: any of wfm:agentTimeOffRequest:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_TIMEOFFREQUEST_WAITLISTPOSITIONS, options, time_off_request_id)

    def get_workforcemanagement_timeoffrequests(
        self,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestList:
        """GET /api/v2/workforcemanagement/timeoffrequests: returns TimeOffRequestList.

        Permissions: any of wfm:agentSchedule:view, wfm:agentTimeOffRequest:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS, options)

    def get_workforcemanagement_user_workplanbidranks(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidRanks:
        """GET /api/v2/workforcemanagement/users/{userId}/workplanbidranks: returns WorkPlanBidRanks.

        Permissions: any of wfm:workPlanBid:view.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_USER_WORKPLANBIDRANKS, options, user_id)

    def get_workforcemanagement_workplanbid_preferences(
        self,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentWorkPlanBiddingPreferenceResponse:
        """GET /api/v2/workforcemanagement/workplanbids/{bidId}/preferences: returns
        AgentWorkPlanBiddingPreferenceResponse.

        Permissions: any of wfm:agentWorkPlanBid:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_WORKPLANBID_PREFERENCES, options, bid_id)

    def get_workforcemanagement_workplanbid_workplans(
        self,
        bid_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentWorkPlanListResponse:
        """GET /api/v2/workforcemanagement/workplanbids/{bidId}/workplans: returns AgentWorkPlanListResponse.

        Permissions: any of wfm:agentWorkPlanBid:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_WORKPLANBID_WORKPLANS, options, bid_id)

    def get_workforcemanagement_workplanbids(
        self,
        **options: Unpack[CallOptions],
    ) -> AgentWorkPlanBids:
        """GET /api/v2/workforcemanagement/workplanbids: returns AgentWorkPlanBids.

        Permissions: any of wfm:agentWorkPlanBid:submit.
        """
        return self._call(_GET_WORKFORCEMANAGEMENT_WORKPLANBIDS, options)

    def patch_workforcemanagement_agent_adherence_explanation(
        self,
        agent_id: str,
        explanation_id: str,
        body: UpdateAdherenceExplanationStatusRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationAsyncResponse:
        """PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}: returns
        AdherenceExplanationAsyncResponse.

        Permissions: any of wfm:adherenceExplanation:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATION, options, agent_id, explanation_id, body
        )

    def patch_workforcemanagement_alternativeshifts_trade(
        self,
        trade_id: str,
        *,
        body: AgentUpdateAlternativeShiftTradeRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftTradeResponse:
        """PATCH /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}: returns AlternativeShiftTradeResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADE, options, trade_id, body)

    def patch_workforcemanagement_alternativeshifts_trades_state_jobs(
        self,
        body: AdminBulkUpdateAlternativeShiftTradeStateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftAsyncResponse:
        """PATCH /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs: returns AlternativeShiftAsyncResponse.

        Permissions: any of wfm:alternativeShift:edit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_STATE_JOBS, options, body)

    def patch_workforcemanagement_businessunit(
        self,
        business_unit_id: str,
        *,
        body: UpdateBusinessUnitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}: returns BusinessUnitResponse.

        Permissions: all of wfm:businessUnit:edit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT, options, business_unit_id, body)

    def patch_workforcemanagement_businessunit_activitycode(
        self,
        business_unit_id: str,
        activity_code_id: str,
        *,
        body: UpdateActivityCodeRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitActivityCode:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}: returns
        BusinessUnitActivityCode.

        Permissions: any of wfm:activityCode:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE, options, business_unit_id, activity_code_id, body
        )

    def patch_workforcemanagement_businessunit_activityplan(
        self,
        business_unit_id: str,
        activity_plan_id: str,
        body: UpdateActivityPlanRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ActivityPlanResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}: returns
        ActivityPlanResponse.

        Permissions: any of wfm:activityPlan:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN, options, business_unit_id, activity_plan_id, body
        )

    def patch_workforcemanagement_businessunit_alternativeshifts_settings(
        self,
        business_unit_id: str,
        *,
        body: UpdateAlternativeShiftBuSettingsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftBuSettingsResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings: returns
        AlternativeShiftBuSettingsResponse.

        Permissions: any of wfm:businessUnit:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_SETTINGS, options, business_unit_id, body
        )

    def patch_workforcemanagement_businessunit_planninggroup(
        self,
        business_unit_id: str,
        planning_group_id: str,
        *,
        body: UpdatePlanningGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PlanningGroup:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}: returns
        PlanningGroup.

        Permissions: any of wfm:planningGroup:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP, options, business_unit_id, planning_group_id, body
        )

    def patch_workforcemanagement_businessunit_scheduling_run(
        self,
        business_unit_id: str,
        run_id: str,
        *,
        body: PatchBuScheduleRunRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}: returns None.

        Permissions: any of wfm:schedule:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN, options, business_unit_id, run_id, body
        )

    def patch_workforcemanagement_businessunit_servicegoaltemplate(
        self,
        business_unit_id: str,
        service_goal_template_id: str,
        *,
        body: UpdateServiceGoalTemplate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceGoalTemplate:
        """PATCH
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}:
        returns ServiceGoalTemplate.

        Permissions: any of wfm:serviceGoalTemplate:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE, options, business_unit_id,
            service_goal_template_id, body,
        )

    def patch_workforcemanagement_businessunit_staffinggroup(
        self,
        business_unit_id: str,
        staffing_group_id: str,
        *,
        body: UpdateStaffingGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> StaffingGroupResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}: returns
        StaffingGroupResponse.

        Permissions: any of wfm:staffingGroup:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP, options, business_unit_id, staffing_group_id, body
        )

    def patch_workforcemanagement_businessunit_timeoffplan(
        self,
        business_unit_id: str,
        time_off_plan_id: str,
        *,
        body: BuUpdateTimeOffPlanRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffPlanResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}: returns
        BuTimeOffPlanResponse.

        Permissions: any of wfm:timeOffPlan:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN, options, business_unit_id, time_off_plan_id, body
        )

    def patch_workforcemanagement_businessunit_workplanbid(
        self,
        business_unit_id: str,
        bid_id: str,
        body: UpdateWorkPlanBid | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WorkPlanBid:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}: returns WorkPlanBid.

        Permissions: any of wfm:workPlanBid:edit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID, options, business_unit_id, bid_id, body)

    def patch_workforcemanagement_businessunit_workplanbid_group(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        *,
        body: WorkPlanBidGroupUpdate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidGroupResponse:
        """PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}:
        returns WorkPlanBidGroupResponse.

        Permissions: any of wfm:workPlanBidGroup:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP, options, business_unit_id, bid_id, bid_group_id,
            body,
        )

    def patch_workforcemanagement_businessunit_workplanbid_group_preferences(
        self,
        business_unit_id: str,
        bid_id: str,
        bid_group_id: str,
        *,
        body: AgentsBidAssignedWorkPlanOverrideRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AdminAgentWorkPlanPreferenceResponse:
        """PATCH
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences:
        returns AdminAgentWorkPlanPreferenceResponse.

        Permissions: any of wfm:workPlanBidGroup:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP_PREFERENCES, options, business_unit_id, bid_id,
            bid_group_id, body,
        )

    def patch_workforcemanagement_managementunit(
        self,
        management_unit_id: str,
        *,
        body: UpdateManagementUnitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnit:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}: returns ManagementUnit.

        Permissions: any of wfm:managementUnit:edit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT, options, management_unit_id, body)

    def patch_workforcemanagement_managementunit_agents(
        self,
        management_unit_id: str,
        *,
        body: UpdateMuAgentsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents: returns None.

        Permissions: any of wfm:agent:edit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS, options, management_unit_id, body)

    def patch_workforcemanagement_managementunit_agents_workplans_bulk(
        self,
        management_unit_id: str,
        *,
        body: UpdateMuAgentWorkPlansBatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateMuAgentWorkPlansBatchResponse:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk: returns
        UpdateMuAgentWorkPlansBatchResponse.

        Permissions: any of wfm:workPlan:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS_WORKPLANS_BULK, options, management_unit_id, body
        )

    def patch_workforcemanagement_managementunit_timeofflimit(
        self,
        management_unit_id: str,
        time_off_limit_id: str,
        *,
        body: UpdateTimeOffLimitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimit:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}: returns
        TimeOffLimit.

        Permissions: any of wfm:timeOffLimit:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT, options, management_unit_id, time_off_limit_id,
            body,
        )

    def patch_workforcemanagement_managementunit_timeoffplan(
        self,
        management_unit_id: str,
        time_off_plan_id: str,
        *,
        body: UpdateTimeOffPlanRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffPlan:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}: returns
        TimeOffPlan.

        Permissions: any of wfm:timeOffPlan:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN, options, management_unit_id, time_off_plan_id, body
        )

    def patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus(
        self,
        management_unit_id: str,
        time_off_request_id: str,
        user_id: str,
        *,
        body: SetTimeOffIntegrationStatusRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserTimeOffIntegrationStatusResponse:
        """PATCH
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus:
        returns UserTimeOffIntegrationStatusResponse.

        Permissions: any of wfm:timeOffRequest:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUEST_USER_INTEGRATIONSTATUS, options,
            management_unit_id, time_off_request_id, user_id, body,
        )

    def patch_workforcemanagement_managementunit_user_timeoffrequest(
        self,
        management_unit_id: str,
        user_id: str,
        time_off_request_id: str,
        *,
        body: AdminTimeOffRequestPatch | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """PATCH
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}:
        returns TimeOffRequestResponse.

        Permissions: any of wfm:timeOffRequest:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST, options, management_unit_id, user_id,
            time_off_request_id, body,
        )

    def patch_workforcemanagement_managementunit_week_shifttrade(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        trade_id: str,
        body: PatchShiftTradeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ShiftTradeResponse:
        """PATCH
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}:
        returns ShiftTradeResponse.

        Permissions: any of wfm:agentShiftTradeRequest:participate.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADE, options, management_unit_id, week_date_id,
            trade_id, body,
        )

    def patch_workforcemanagement_managementunit_workplan(
        self,
        management_unit_id: str,
        work_plan_id: str,
        *,
        validation_mode: Literal["Ignore"] | None = None,
        body: WorkPlan | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlan:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}: returns
        WorkPlan.

        Permissions: any of wfm:workPlan:edit.

        Parameters:
            validation_mode: Ignore.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN, options, management_unit_id, work_plan_id,
            validation_mode, body,
        )

    def patch_workforcemanagement_managementunit_workplanrotation(
        self,
        management_unit_id: str,
        work_plan_rotation_id: str,
        *,
        body: UpdateWorkPlanRotationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationResponse:
        """PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}:
        returns WorkPlanRotationResponse.

        Permissions: any of wfm:workPlanRotation:edit.
        """
        return self._call(
            _PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION, options, management_unit_id,
            work_plan_rotation_id, body,
        )

    def patch_workforcemanagement_timeoffrequest(
        self,
        time_off_request_id: str,
        *,
        body: AgentTimeOffRequestPatch | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """PATCH /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}: returns TimeOffRequestResponse.

        Permissions: any of wfm:agentTimeOffRequest:submit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_TIMEOFFREQUEST, options, time_off_request_id, body)

    def patch_workforcemanagement_user_workplanbidranks(
        self,
        user_id: str,
        *,
        body: WorkPlanBidRanks | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidRanks:
        """PATCH /api/v2/workforcemanagement/users/{userId}/workplanbidranks: returns WorkPlanBidRanks.

        Permissions: any of wfm:workPlanBid:edit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_USER_WORKPLANBIDRANKS, options, user_id, body)

    def patch_workforcemanagement_users_workplanbidranks_bulk(
        self,
        body: Sequence[WorkPlanBidRanks | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> EntityListing:
        """PATCH /api/v2/workforcemanagement/users/workplanbidranks/bulk: returns EntityListing.

        Permissions: any of wfm:workPlanBid:edit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_USERS_WORKPLANBIDRANKS_BULK, options, body)

    def patch_workforcemanagement_workplanbid_preferences(
        self,
        bid_id: str,
        *,
        body: UpdateAgentWorkPlanBiddingPreference | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentWorkPlanBiddingPreferenceResponse:
        """PATCH /api/v2/workforcemanagement/workplanbids/{bidId}/preferences: returns
        AgentWorkPlanBiddingPreferenceResponse.

        Permissions: any of wfm:agentWorkPlanBid:submit.
        """
        return self._call(_PATCH_WORKFORCEMANAGEMENT_WORKPLANBID_PREFERENCES, options, bid_id, body)

    def post_workforcemanagement_adherence_explanations(
        self,
        body: AddAdherenceExplanationAgentRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationAsyncResponse:
        """POST /api/v2/workforcemanagement/adherence/explanations: returns AdherenceExplanationAsyncResponse.

        Permissions: any of wfm:agentAdherenceExplanation:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS, options, body)

    def post_workforcemanagement_adherence_explanations_query(
        self,
        body: AgentQueryAdherenceExplanationsRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryAdherenceExplanationsResponse:
        """POST /api/v2/workforcemanagement/adherence/explanations/query: returns QueryAdherenceExplanationsResponse.

        Permissions: any of wfm:agentAdherenceExplanation:submit.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS_QUERY, options, body, force_async, force_download_service
        )

    def post_workforcemanagement_adherence_historical(
        self,
        *,
        body: WfmHistoricalAdherenceQueryForUsers | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalAdherenceResponse:
        """POST /api/v2/workforcemanagement/adherence/historical: returns WfmHistoricalAdherenceResponse.

        Permissions: any of wfm:historicalAdherence:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL, options, body)

    def post_workforcemanagement_adherence_historical_bulk(
        self,
        *,
        body: WfmHistoricalAdherenceBulkQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalAdherenceBulkResponse:
        """POST /api/v2/workforcemanagement/adherence/historical/bulk: returns WfmHistoricalAdherenceBulkResponse.

        Permissions: any of wfm:historicalAdherence:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_BULK, options, body)

    def post_workforcemanagement_agent_adherence_explanations(
        self,
        agent_id: str,
        body: AddAdherenceExplanationAdminRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AdherenceExplanationAsyncResponse:
        """POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations: returns
        AdherenceExplanationAsyncResponse.

        Permissions: any of wfm:adherenceExplanation:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATIONS, options, agent_id, body)

    def post_workforcemanagement_agent_adherence_explanations_query(
        self,
        agent_id: str,
        body: AgentQueryAdherenceExplanationsRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentQueryAdherenceExplanationsResponse:
        """POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query: returns
        AgentQueryAdherenceExplanationsResponse.

        Permissions: any of wfm:adherenceExplanation:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATIONS_QUERY, options, agent_id, body, force_async,
            force_download_service,
        )

    def post_workforcemanagement_agents(
        self,
        *,
        body: MoveAgentsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> MoveAgentsResponse:
        """POST /api/v2/workforcemanagement/agents: returns MoveAgentsResponse.

        Permissions: any of wfm:agent:edit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_AGENTS, options, body)

    def post_workforcemanagement_agents_integrations_hris_query(
        self,
        *,
        body: QueryAgentsIntegrationsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentsIntegrationsListing:
        """POST /api/v2/workforcemanagement/agents/integrations/hris/query: returns AgentsIntegrationsListing.

        Permissions: any of wfm:agent:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_AGENTS_INTEGRATIONS_HRIS_QUERY, options, body)

    def post_workforcemanagement_agents_me_possibleworkshifts(
        self,
        body: AgentPossibleWorkShiftsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentPossibleWorkShiftsResponse:
        """POST /api/v2/workforcemanagement/agents/me/possibleworkshifts: returns AgentPossibleWorkShiftsResponse.

        Permissions: any of wfm:agentPossibleWorkShifts:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_AGENTS_ME_POSSIBLEWORKSHIFTS, options, body)

    def post_workforcemanagement_agentschedules_mine(
        self,
        *,
        body: BuGetCurrentAgentScheduleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuCurrentAgentScheduleSearchResponse:
        """POST /api/v2/workforcemanagement/agentschedules/mine: returns BuCurrentAgentScheduleSearchResponse.

        Permissions: any of wfm:agentSchedule:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_AGENTSCHEDULES_MINE, options, body)

    def post_workforcemanagement_alternativeshifts_offers_jobs(
        self,
        body: AlternativeShiftOffersRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftAsyncResponse:
        """POST /api/v2/workforcemanagement/alternativeshifts/offers/jobs: returns AlternativeShiftAsyncResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_JOBS, options, body)

    def post_workforcemanagement_alternativeshifts_offers_search_jobs(
        self,
        body: AlternativeShiftSearchOffersRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftAsyncResponse:
        """POST /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs: returns AlternativeShiftAsyncResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_SEARCH_JOBS, options, body)

    def post_workforcemanagement_alternativeshifts_trades(
        self,
        body: CreateAlternativeShiftTradeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AlternativeShiftTradeResponse:
        """POST /api/v2/workforcemanagement/alternativeshifts/trades: returns AlternativeShiftTradeResponse.

        Permissions: any of wfm:agentAlternativeShift:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES, options, body)

    def post_workforcemanagement_businessunit_activitycodes(
        self,
        business_unit_id: str,
        *,
        body: CreateActivityCodeRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitActivityCode:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes: returns
        BusinessUnitActivityCode.

        Permissions: any of wfm:activityCode:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES, options, business_unit_id, body)

    def post_workforcemanagement_businessunit_activityplan_runs_jobs(
        self,
        business_unit_id: str,
        activity_plan_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivityPlanJobResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs:
        returns ActivityPlanJobResponse.

        Permissions: any of wfm:activityPlanRunJob:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_RUNS_JOBS, options, business_unit_id, activity_plan_id
        )

    def post_workforcemanagement_businessunit_activityplans(
        self,
        business_unit_id: str,
        body: CreateActivityPlanRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ActivityPlanResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans: returns ActivityPlanResponse.

        Permissions: any of wfm:activityPlan:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS, options, business_unit_id, body)

    def post_workforcemanagement_businessunit_adherence_explanations_query(
        self,
        business_unit_id: str,
        body: BuQueryAdherenceExplanationsRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BuQueryAdherenceExplanationsResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query: returns
        BuQueryAdherenceExplanationsResponse.

        Permissions: any of wfm:adherenceExplanation:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_EXPLANATIONS_QUERY, options, business_unit_id, body,
            force_async, force_download_service,
        )

    def post_workforcemanagement_businessunit_agentschedules_search(
        self,
        business_unit_id: str,
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        body: BuSearchAgentSchedulesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuAsyncAgentSchedulesSearchResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search: returns
        BuAsyncAgentSchedulesSearchResponse.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_AGENTSCHEDULES_SEARCH, options, business_unit_id, force_async,
            force_download_service, body,
        )

    def post_workforcemanagement_businessunit_alternativeshifts_trades_search(
        self,
        business_unit_id: str,
        body: SearchAlternativeShiftTradesRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BuListAlternativeShiftTradesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search: returns
        BuListAlternativeShiftTradesResponse.

        Permissions: any of wfm:alternativeShift:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADES_SEARCH, options, business_unit_id, body,
            force_async,
        )

    def post_workforcemanagement_businessunit_intraday(
        self,
        business_unit_id: str,
        *,
        force_async: bool | None = None,
        body: IntradayPlanningGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIntradayResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday: returns AsyncIntradayResponse.

        Permissions: any of wfm:intraday:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_INTRADAY, options, business_unit_id, force_async, body)

    def post_workforcemanagement_businessunit_planninggroups(
        self,
        business_unit_id: str,
        *,
        body: CreatePlanningGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PlanningGroup:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups: returns PlanningGroup.

        Permissions: any of wfm:planningGroup:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUPS, options, business_unit_id, body)

    def post_workforcemanagement_businessunit_servicegoaltemplates(
        self,
        business_unit_id: str,
        *,
        body: CreateServiceGoalTemplate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ServiceGoalTemplate:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates: returns
        ServiceGoalTemplate.

        Permissions: any of wfm:serviceGoalTemplate:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATES, options, business_unit_id, body)

    def post_workforcemanagement_businessunit_staffinggroups(
        self,
        business_unit_id: str,
        *,
        body: CreateStaffingGroupRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> StaffingGroupResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups: returns
        StaffingGroupResponse.

        Permissions: any of wfm:staffingGroup:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS, options, business_unit_id, body)

    def post_workforcemanagement_businessunit_staffinggroups_query(
        self,
        business_unit_id: str,
        *,
        body: QueryUserStaffingGroupListRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserStaffingGroupListing:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query: returns
        UserStaffingGroupListing.

        Permissions: any of wfm:staffingGroup:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS_QUERY, options, business_unit_id, body)

    def post_workforcemanagement_businessunit_timeofflimits(
        self,
        business_unit_id: str,
        *,
        body: BuCreateTimeOffLimitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits: returns
        BuTimeOffLimitResponse.

        Permissions: any of wfm:timeOffLimit:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS, options, business_unit_id, body)

    def post_workforcemanagement_businessunit_timeofflimits_values_query(
        self,
        business_unit_id: str,
        *,
        body: QueryTimeOffLimitValuesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitValuesResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query: returns
        BuTimeOffLimitValuesResponse.

        Permissions: any of wfm:timeOffLimit:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS_VALUES_QUERY, options, business_unit_id, body
        )

    def post_workforcemanagement_businessunit_timeoffplans(
        self,
        business_unit_id: str,
        *,
        body: BuCreateTimeOffPlanRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffPlanResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans: returns BuTimeOffPlanResponse.

        Permissions: any of wfm:timeOffPlan:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLANS, options, business_unit_id, body)

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
        """POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query:
        returns BuAsyncAgentSchedulesQueryResponse.

        Permissions: any of wfm:schedule:view, wfm:publishedSchedule:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_AGENTSCHEDULES_QUERY, options, business_unit_id,
            week_id, schedule_id, body, force_async, force_download_service,
        )

    def post_workforcemanagement_businessunit_week_schedule_copy(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: BuCopyScheduleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BuAsyncScheduleResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy:
        returns BuAsyncScheduleResponse.

        Permissions: any of wfm:schedule:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_COPY, options, business_unit_id, week_id, schedule_id,
            body,
        )

    def post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations(
        self,
        business_unit_id: str,
        week_id: str,
        schedule_id: str,
        *,
        body: WfmProcessUploadRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformancePredictionRecalculationResponse:
        """POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations:
        returns PerformancePredictionRecalculationResponse.

        Permissions: any of wfm:schedule:edit.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATIONS, options,
            business_unit_id, week_id, schedule_id, body,
        )

    def post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl(
        self,
        business_unit_id: str,
        week_id: str,
        schedule_id: str,
        *,
        body: UploadUrlRequestBody | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformancePredictionRecalculationUploadResponse:
        """POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl:
        returns PerformancePredictionRecalculationUploadResponse.

        Permissions: any of wfm:schedule:edit.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATIONS_UPLOADURL,
            options, business_unit_id, week_id, schedule_id, body,
        )

    def post_workforcemanagement_businessunit_week_schedule_reschedule(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: BuRescheduleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BuAsyncScheduleRunResponse:
        """POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule:
        returns BuAsyncScheduleRunResponse.

        Permissions: any of wfm:schedule:generate.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_RESCHEDULE, options, business_unit_id, week_id,
            schedule_id, body,
        )

    def post_workforcemanagement_businessunit_week_schedule_update(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: ProcessScheduleUpdateUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BuAsyncScheduleResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update:
        returns BuAsyncScheduleResponse.

        Permissions: any of wfm:schedule:edit.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_UPDATE, options, business_unit_id, week_id,
            schedule_id, body,
        )

    def post_workforcemanagement_businessunit_week_schedule_update_uploadurl(
        self,
        business_unit_id: str,
        week_id: date | str,
        schedule_id: str,
        body: UploadUrlRequestBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UpdateScheduleUploadResponse:
        """POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl:
        returns UpdateScheduleUploadResponse.

        Permissions: any of wfm:schedule:edit.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_UPDATE_UPLOADURL, options, business_unit_id, week_id,
            schedule_id, body,
        )

    def post_workforcemanagement_businessunit_week_schedules(
        self,
        business_unit_id: str,
        week_id: date | str,
        body: BuCreateBlankScheduleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BuScheduleMetadata:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules: returns
        BuScheduleMetadata.

        Permissions: any of wfm:schedule:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES, options, business_unit_id, week_id, body
        )

    def post_workforcemanagement_businessunit_week_schedules_generate(
        self,
        business_unit_id: str,
        week_id: date | str,
        body: BuGenerateScheduleRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BuAsyncScheduleRunResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate: returns
        BuAsyncScheduleRunResponse.

        Permissions: any of wfm:schedule:generate.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_GENERATE, options, business_unit_id, week_id, body
        )

    def post_workforcemanagement_businessunit_week_schedules_import(
        self,
        business_unit_id: str,
        week_id: date | str,
        body: WfmProcessUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ScheduleUploadProcessingResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import: returns
        ScheduleUploadProcessingResponse.

        Permissions: any of wfm:schedule:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_IMPORT, options, business_unit_id, week_id, body
        )

    def post_workforcemanagement_businessunit_week_schedules_import_uploadurl(
        self,
        business_unit_id: str,
        week_id: date | str,
        body: UploadUrlRequestBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportScheduleUploadResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl:
        returns ImportScheduleUploadResponse.

        Permissions: any of wfm:schedule:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_IMPORT_UPLOADURL, options, business_unit_id, week_id,
            body,
        )

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
        """POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy:
        returns AsyncForecastOperationResult.

        Permissions: any of wfm:shortTermForecast:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_COPY, options, business_unit_id, week_date_id,
            forecast_id, body, force_async,
        )

    def post_workforcemanagement_businessunit_week_shorttermforecasts_generate(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        body: GenerateBuForecastRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncForecastOperationResult:
        """POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate:
        returns AsyncForecastOperationResult.

        Permissions: any of wfm:shortTermForecast:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_GENERATE, options, business_unit_id,
            week_date_id, body, force_async,
        )

    def post_workforcemanagement_businessunit_week_shorttermforecasts_import(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        body: WfmProcessUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportForecastResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import:
        returns ImportForecastResponse.

        Permissions: any of wfm:shortTermForecast:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_IMPORT, options, business_unit_id,
            week_date_id, body,
        )

    def post_workforcemanagement_businessunit_week_shorttermforecasts_import_uploadurl(
        self,
        business_unit_id: str,
        week_date_id: date | str,
        body: UploadUrlRequestBody | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ImportForecastUploadResponse:
        """POST
        /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl:
        returns ImportForecastUploadResponse.

        Permissions: any of wfm:shortTermForecast:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_IMPORT_UPLOADURL, options, business_unit_id,
            week_date_id, body,
        )

    def post_workforcemanagement_businessunit_workplanbid_copy(
        self,
        business_unit_id: str,
        bid_id: str,
        *,
        body: CopyWorkPlanBid | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBid:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy: returns
        WorkPlanBid.

        Permissions: any of wfm:workPlanBid:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_COPY, options, business_unit_id, bid_id, body
        )

    def post_workforcemanagement_businessunit_workplanbid_groups(
        self,
        business_unit_id: str,
        bid_id: str,
        *,
        body: WorkPlanBidGroupCreate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBidGroupResponse:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups: returns
        WorkPlanBidGroupResponse.

        Permissions: any of wfm:workPlanBidGroup:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUPS, options, business_unit_id, bid_id, body
        )

    def post_workforcemanagement_businessunit_workplanbids(
        self,
        business_unit_id: str,
        *,
        body: CreateWorkPlanBid | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanBid:
        """POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids: returns WorkPlanBid.

        Permissions: any of wfm:workPlanBid:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBIDS, options, business_unit_id, body)

    def post_workforcemanagement_businessunits(
        self,
        *,
        body: CreateBusinessUnitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BusinessUnitResponse:
        """POST /api/v2/workforcemanagement/businessunits: returns BusinessUnitResponse.

        Permissions: any of wfm:businessUnit:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_BUSINESSUNITS, options, body)

    def post_workforcemanagement_calendar_url_ics(
        self,
        *,
        language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CalendarUrlResponse:
        """POST /api/v2/workforcemanagement/calendar/url/ics: returns CalendarUrlResponse.

        Permissions: all of wfm:agentSchedule:sync, wfm:agentSchedule:view.

        Parameters:
            language: default en-US.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS, options, language)

    def post_workforcemanagement_historicaldata_deletejob(
        self,
        **options: Unpack[CallOptions],
    ) -> HistoricalImportDeleteJobResponse:
        """POST /api/v2/workforcemanagement/historicaldata/deletejob: returns HistoricalImportDeleteJobResponse.

        Permissions: all of wfm:historicalData:upload.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_HISTORICALDATA_DELETEJOB, options)

    def post_workforcemanagement_historicaldata_validate(
        self,
        *,
        body: ValidationServiceRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/workforcemanagement/historicaldata/validate: returns None.

        Permissions: all of wfm:historicalData:upload.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_HISTORICALDATA_VALIDATE, options, body)

    def post_workforcemanagement_integrations_hri_timeofftypes_jobs(
        self,
        hris_integration_id: str,
        **options: Unpack[CallOptions],
    ) -> HrisTimeOffTypesResponse:
        """POST /api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs: returns
        HrisTimeOffTypesResponse.

        Permissions: any of wfm:integration:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_INTEGRATIONS_HRI_TIMEOFFTYPES_JOBS, options, hris_integration_id)

    def post_workforcemanagement_managementunit_agents_workplans_query(
        self,
        management_unit_id: str,
        *,
        force_download_service: bool | None = None,
        body: GetAgentsWorkPlansRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentsWorkPlansResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query: returns
        AgentsWorkPlansResponse.

        Permissions: any of wfm:workPlan:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS_WORKPLANS_QUERY, options, management_unit_id,
            force_download_service, body,
        )

    def post_workforcemanagement_managementunit_agentschedules_search(
        self,
        management_unit_id: str,
        *,
        force_async: bool | None = None,
        force_download_service: bool | None = None,
        body: BuSearchAgentSchedulesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuAsyncAgentSchedulesSearchResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search: returns
        BuAsyncAgentSchedulesSearchResponse.

        Permissions: any of wfm:publishedSchedule:view, wfm:schedule:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTSCHEDULES_SEARCH, options, management_unit_id, force_async,
            force_download_service, body,
        )

    def post_workforcemanagement_managementunit_historicaladherencequery(
        self,
        management_unit_id: str,
        *,
        body: WfmHistoricalAdherenceQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalAdherenceResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery: returns
        WfmHistoricalAdherenceResponse.

        Permissions: any of wfm:historicalAdherence:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_HISTORICALADHERENCEQUERY, options, management_unit_id, body
        )

    def post_workforcemanagement_managementunit_move(
        self,
        management_unit_id: str,
        *,
        body: MoveManagementUnitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> MoveManagementUnitResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/move: returns MoveManagementUnitResponse.

        Permissions: all of wfm:managementUnit:edit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_MOVE, options, management_unit_id, body)

    def post_workforcemanagement_managementunit_schedules_search(
        self,
        management_unit_id: str,
        *,
        body: UserListScheduleRequestBody | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserScheduleContainer:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search: returns
        UserScheduleContainer.

        Permissions: any of wfm:publishedSchedule:view, wfm:schedule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SCHEDULES_SEARCH, options, management_unit_id, body)

    def post_workforcemanagement_managementunit_shrinkage_jobs(
        self,
        management_unit_id: str,
        *,
        body: WfmHistoricalShrinkageRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalShrinkageResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs: returns
        WfmHistoricalShrinkageResponse.

        Permissions: any of wfm:shrinkage:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHRINKAGE_JOBS, options, management_unit_id, body)

    def post_workforcemanagement_managementunit_timeofflimits(
        self,
        management_unit_id: str,
        *,
        body: CreateTimeOffLimitRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimit:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits: returns TimeOffLimit.

        Permissions: any of wfm:timeOffLimit:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS, options, management_unit_id, body)

    def post_workforcemanagement_managementunit_timeofflimits_values_query(
        self,
        management_unit_id: str,
        *,
        body: QueryTimeOffLimitValuesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryTimeOffLimitValuesResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query: returns
        QueryTimeOffLimitValuesResponse.

        Permissions: any of wfm:timeOffLimit:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS_VALUES_QUERY, options, management_unit_id, body
        )

    def post_workforcemanagement_managementunit_timeoffplans(
        self,
        management_unit_id: str,
        *,
        body: CreateTimeOffPlanRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffPlan:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans: returns TimeOffPlan.

        Permissions: any of wfm:timeOffPlan:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLANS, options, management_unit_id, body)

    def post_workforcemanagement_managementunit_timeoffrequests(
        self,
        management_unit_id: str,
        *,
        body: CreateAdminTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestList:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests: returns
        TimeOffRequestList.

        Permissions: any of wfm:timeOffRequest:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS, options, management_unit_id, body)

    def post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query(
        self,
        management_unit_id: str,
        *,
        body: QueryTimeOffIntegrationStatusRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserTimeOffIntegrationStatusResponseListing:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query:
        returns UserTimeOffIntegrationStatusResponseListing.

        Permissions: any of wfm:timeOffRequest:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_INTEGRATIONSTATUS_QUERY, options,
            management_unit_id, body,
        )

    def post_workforcemanagement_managementunit_timeoffrequests_query(
        self,
        management_unit_id: str,
        *,
        force_download_service: bool | None = None,
        body: TimeOffRequestQueryBody | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestListing:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query: returns
        TimeOffRequestListing.

        Permissions: any of wfm:timeOffRequest:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_QUERY, options, management_unit_id,
            force_download_service, body,
        )

    def post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query(
        self,
        management_unit_id: str,
        *,
        body: QueryWaitlistPositionsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WaitlistPositionListing:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query:
        returns WaitlistPositionListing.

        Permissions: any of wfm:timeOffRequest:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_WAITLISTPOSITIONS_QUERY, options,
            management_unit_id, body,
        )

    def post_workforcemanagement_managementunit_user_timeoffbalance_jobs(
        self,
        management_unit_id: str,
        user_id: str,
        body: TimeOffBalanceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TimeOffBalancesResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs:
        returns TimeOffBalancesResponse.

        Permissions: any of wfm:timeOffRequest:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFBALANCE_JOBS, options, management_unit_id, user_id,
            body,
        )

    def post_workforcemanagement_managementunit_user_timeoffrequest_timeoffbalance_jobs(
        self,
        management_unit_id: str,
        user_id: str,
        time_off_request_id: str,
        **options: Unpack[CallOptions],
    ) -> TimeOffBalancesResponse:
        """POST
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs:
        returns TimeOffBalancesResponse.

        Permissions: any of wfm:timeOffRequest:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST_TIMEOFFBALANCE_JOBS, options,
            management_unit_id, user_id, time_off_request_id,
        )

    def post_workforcemanagement_managementunit_user_timeoffrequests_estimate(
        self,
        management_unit_id: str,
        user_id: str,
        *,
        body: EstimateAvailableTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EstimateAvailableTimeOffResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate:
        returns EstimateAvailableTimeOffResponse.

        Permissions: any of wfm:timeOffRequest:view.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUESTS_ESTIMATE, options, management_unit_id,
            user_id, body,
        )

    def post_workforcemanagement_managementunit_week_shifttrade_match(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        trade_id: str,
        body: MatchShiftTradeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> MatchShiftTradeResponse:
        """POST
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match:
        returns MatchShiftTradeResponse.

        Permissions: any of wfm:agentShiftTradeRequest:participate.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADE_MATCH, options, management_unit_id, week_date_id,
            trade_id, body,
        )

    def post_workforcemanagement_managementunit_week_shifttrades(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        body: AddShiftTradeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ShiftTradeResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades: returns
        ShiftTradeResponse.

        Permissions: any of wfm:agentShiftTradeRequest:participate.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES, options, management_unit_id, week_date_id, body
        )

    def post_workforcemanagement_managementunit_week_shifttrades_search(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        body: SearchShiftTradesRequest | dict[str, Any],
        *,
        force_download_service: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchShiftTradesResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search:
        returns SearchShiftTradesResponse.

        Permissions: any of wfm:agentShiftTradeRequest:participate.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES_SEARCH, options, management_unit_id, week_date_id,
            body, force_download_service,
        )

    def post_workforcemanagement_managementunit_week_shifttrades_state_bulk(
        self,
        management_unit_id: str,
        week_date_id: date | str,
        body: BulkShiftTradeStateUpdateRequest | dict[str, Any],
        *,
        force_async: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkUpdateShiftTradeStateResponse:
        """POST
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk:
        returns BulkUpdateShiftTradeStateResponse.

        Permissions: any of wfm:agentShiftTradeRequest:participate, wfm:shiftTradeRequest:edit.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES_STATE_BULK, options, management_unit_id,
            week_date_id, body, force_async,
        )

    def post_workforcemanagement_managementunit_workplan_copy(
        self,
        management_unit_id: str,
        work_plan_id: str,
        *,
        body: CopyWorkPlan | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlan:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy: returns
        WorkPlan.

        Permissions: any of wfm:workPlan:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN_COPY, options, management_unit_id, work_plan_id, body
        )

    def post_workforcemanagement_managementunit_workplan_validate(
        self,
        management_unit_id: str,
        work_plan_id: str,
        *,
        expand: Sequence[Literal["messages"]] | None = None,
        body: WorkPlanValidationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ValidateWorkPlanResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate: returns
        ValidateWorkPlanResponse.

        Permissions: any of wfm:workPlan:add, wfm:workPlan:edit.

        Parameters:
            expand: any of messages.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN_VALIDATE, options, management_unit_id, work_plan_id,
            expand, body,
        )

    def post_workforcemanagement_managementunit_workplanrotation_copy(
        self,
        management_unit_id: str,
        work_plan_rotation_id: str,
        *,
        body: CopyWorkPlanRotationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationResponse:
        """POST
        /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy:
        returns WorkPlanRotationResponse.

        Permissions: any of wfm:workPlanRotation:add.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION_COPY, options, management_unit_id,
            work_plan_rotation_id, body,
        )

    def post_workforcemanagement_managementunit_workplanrotations(
        self,
        management_unit_id: str,
        *,
        body: AddWorkPlanRotationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlanRotationResponse:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations: returns
        WorkPlanRotationResponse.

        Permissions: any of wfm:workPlanRotation:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATIONS, options, management_unit_id, body)

    def post_workforcemanagement_managementunit_workplans(
        self,
        management_unit_id: str,
        *,
        validation_mode: Literal["Ignore"] | None = None,
        body: CreateWorkPlan | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkPlan:
        """POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans: returns WorkPlan.

        Permissions: any of wfm:workPlan:add.

        Parameters:
            validation_mode: Ignore.
        """
        return self._call(
            _POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANS, options, management_unit_id, validation_mode, body
        )

    def post_workforcemanagement_managementunits(
        self,
        *,
        body: CreateManagementUnitApiRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ManagementUnit:
        """POST /api/v2/workforcemanagement/managementunits: returns ManagementUnit.

        Permissions: all of wfm:managementUnit:add.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_MANAGEMENTUNITS, options, body)

    def post_workforcemanagement_notifications_update(
        self,
        *,
        body: UpdateNotificationsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateNotificationsResponse:
        """POST /api/v2/workforcemanagement/notifications/update: returns UpdateNotificationsResponse."""
        return self._call(_POST_WORKFORCEMANAGEMENT_NOTIFICATIONS_UPDATE, options, body)

    def post_workforcemanagement_schedules(
        self,
        *,
        body: CurrentUserScheduleRequestBody | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserScheduleContainer:
        """POST /api/v2/workforcemanagement/schedules: returns UserScheduleContainer.

        Permissions: any of wfm:agentSchedule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_SCHEDULES, options, body)

    def post_workforcemanagement_team_adherence_historical(
        self,
        team_id: str,
        *,
        body: WfmHistoricalAdherenceQueryForTeams | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalAdherenceResponse:
        """POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical: returns WfmHistoricalAdherenceResponse.

        Permissions: any of wfm:historicalAdherence:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_TEAM_ADHERENCE_HISTORICAL, options, team_id, body)

    def post_workforcemanagement_team_shrinkage_jobs(
        self,
        team_id: str,
        *,
        body: WfmHistoricalShrinkageTeamsRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WfmHistoricalShrinkageResponse:
        """POST /api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs: returns WfmHistoricalShrinkageResponse.

        Permissions: any of wfm:shrinkage:view.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_TEAM_SHRINKAGE_JOBS, options, team_id, body)

    def post_workforcemanagement_timeoffbalance_jobs(
        self,
        body: TimeOffBalanceRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TimeOffBalancesResponse:
        """POST /api/v2/workforcemanagement/timeoffbalance/jobs: returns TimeOffBalancesResponse.

        Permissions: any of wfm:agentTimeOffRequest:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_TIMEOFFBALANCE_JOBS, options, body)

    def post_workforcemanagement_timeofflimits_available_query(
        self,
        *,
        body: AvailableTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AvailableTimeOffResponse:
        """POST /api/v2/workforcemanagement/timeofflimits/available/query: returns AvailableTimeOffResponse.

        Permissions: any of wfm:agentTimeOffRequest:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_TIMEOFFLIMITS_AVAILABLE_QUERY, options, body)

    def post_workforcemanagement_timeoffrequests(
        self,
        *,
        body: CreateAgentTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffRequestResponse:
        """POST /api/v2/workforcemanagement/timeoffrequests: returns TimeOffRequestResponse.

        Permissions: any of wfm:agentTimeOffRequest:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS, options, body)

    def post_workforcemanagement_timeoffrequests_estimate(
        self,
        *,
        body: EstimateAvailableTimeOffRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EstimateAvailableTimeOffResponse:
        """POST /api/v2/workforcemanagement/timeoffrequests/estimate: returns EstimateAvailableTimeOffResponse.

        Permissions: any of wfm:agentTimeOffRequest:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS_ESTIMATE, options, body)

    def post_workforcemanagement_timeoffrequests_integrationstatus_query(
        self,
        *,
        body: CurrentUserTimeOffIntegrationStatusRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffIntegrationStatusResponseListing:
        """POST /api/v2/workforcemanagement/timeoffrequests/integrationstatus/query: returns
        TimeOffIntegrationStatusResponseListing.

        Permissions: any of wfm:agentTimeOffRequest:submit.
        """
        return self._call(_POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS_INTEGRATIONSTATUS_QUERY, options, body)

    def put_workforcemanagement_agent_integrations_hris(
        self,
        agent_id: str,
        body: AgentIntegrationsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentIntegrationsResponse:
        """PUT /api/v2/workforcemanagement/agents/{agentId}/integrations/hris: returns AgentIntegrationsResponse.

        Permissions: any of wfm:agent:edit.
        """
        return self._call(_PUT_WORKFORCEMANAGEMENT_AGENT_INTEGRATIONS_HRIS, options, agent_id, body)

    def put_workforcemanagement_businessunit_timeofflimit_values(
        self,
        business_unit_id: str,
        time_off_limit_id: str,
        *,
        body: BuSetTimeOffLimitValuesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> BuTimeOffLimitResponse:
        """PUT /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values: returns
        BuTimeOffLimitResponse.

        Permissions: any of wfm:timeOffLimit:edit.
        """
        return self._call(
            _PUT_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES, options, business_unit_id, time_off_limit_id,
            body,
        )

    def put_workforcemanagement_managementunit_timeofflimit_values(
        self,
        management_unit_id: str,
        time_off_limit_id: str,
        *,
        body: SetTimeOffLimitValuesRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeOffLimit:
        """PUT /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values:
        returns TimeOffLimit.

        Permissions: any of wfm:timeOffLimit:edit.
        """
        return self._call(
            _PUT_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT_VALUES, options, management_unit_id, time_off_limit_id,
            body,
        )
