# Generated: make generate
"""WorkforceManagementApi: signatures and documentation of its methods are in workforce_management_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class WorkforceManagementApi(Api):
    """The Workforce Management operations of the Platform API."""

    delete_workforcemanagement_businessunit = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}", path("businessUnitId")
    )
    delete_workforcemanagement_businessunit_activitycode = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
        path("businessUnitId"), path("activityCodeId"),
    )
    delete_workforcemanagement_businessunit_planninggroup = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
        path("businessUnitId"), path("planningGroupId"),
    )
    delete_workforcemanagement_businessunit_scheduling_run = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}",
        path("businessUnitId"), path("runId"),
    )
    delete_workforcemanagement_businessunit_servicegoaltemplate = ApiOperation(
        "DELETE",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
        path("businessUnitId"), path("serviceGoalTemplateId"),
    )
    delete_workforcemanagement_businessunit_staffinggroup = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
        path("businessUnitId"), path("staffingGroupId"),
    )
    delete_workforcemanagement_businessunit_timeofflimit = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}",
        path("businessUnitId"), path("timeOffLimitId"),
    )
    delete_workforcemanagement_businessunit_timeoffplan = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
        path("businessUnitId"), path("timeOffPlanId"),
    )
    delete_workforcemanagement_businessunit_week_schedule = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}",
        path("businessUnitId"), path("weekId"), path("scheduleId"), returns="BuAsyncScheduleResponse",
    )
    delete_workforcemanagement_businessunit_week_shorttermforecast = ApiOperation(
        "DELETE",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}",
        path("businessUnitId"), path("weekDateId"), path("forecastId"),
    )
    delete_workforcemanagement_businessunit_workplanbid = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}",
        path("businessUnitId"), path("bidId"),
    )
    delete_workforcemanagement_businessunit_workplanbid_group = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
        path("businessUnitId"), path("bidId"), path("bidGroupId"),
    )
    delete_workforcemanagement_calendar_url_ics = ApiOperation("DELETE", "/api/v2/workforcemanagement/calendar/url/ics")
    delete_workforcemanagement_managementunit = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}", path("managementUnitId")
    )
    delete_workforcemanagement_managementunit_timeofflimit = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
        path("managementUnitId"), path("timeOffLimitId"),
    )
    delete_workforcemanagement_managementunit_timeoffplan = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
        path("managementUnitId"), path("timeOffPlanId"),
    )
    delete_workforcemanagement_managementunit_workplan = ApiOperation(
        "DELETE", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
        path("managementUnitId"), path("workPlanId"),
    )
    delete_workforcemanagement_managementunit_workplanrotation = ApiOperation(
        "DELETE",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
        path("managementUnitId"), path("workPlanRotationId"),
    )
    get_workforcemanagement_adherence = ApiOperation(
        "GET", "/api/v2/workforcemanagement/adherence", query("userId", "multi", required=True),
        returns="list[UserScheduleAdherence]", paging=Paging("single", ""),
    )
    get_workforcemanagement_adherence_explanation = ApiOperation(
        "GET", "/api/v2/workforcemanagement/adherence/explanations/{explanationId}", path("explanationId"),
        returns="AdherenceExplanationResponse",
    )
    get_workforcemanagement_adherence_explanations_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}", path("jobId"),
        returns="AdherenceExplanationJob",
    )
    get_workforcemanagement_adherence_historical_bulk_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}", path("jobId"),
        returns="WfmHistoricalAdherenceBulkResponse",
    )
    get_workforcemanagement_adherence_historical_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/adherence/historical/jobs/{jobId}", path("jobId"),
        returns="WfmHistoricalAdherenceResponse",
    )
    get_workforcemanagement_agent_adherence_explanation = ApiOperation(
        "GET", "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}", path("agentId"),
        path("explanationId"), returns="AdherenceExplanationResponse",
    )
    get_workforcemanagement_agent_managementunit = ApiOperation(
        "GET", "/api/v2/workforcemanagement/agents/{agentId}/managementunit", path("agentId"),
        returns="AgentManagementUnitReference",
    )
    get_workforcemanagement_agents_me_managementunit = ApiOperation(
        "GET", "/api/v2/workforcemanagement/agents/me/managementunit", returns="AgentManagementUnitReference"
    )
    get_workforcemanagement_alternativeshifts_offers_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}", path("jobId"),
        returns="AlternativeShiftJobResponse",
    )
    get_workforcemanagement_alternativeshifts_offers_search_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}", path("jobId"),
        returns="AlternativeShiftJobResponse",
    )
    get_workforcemanagement_alternativeshifts_settings = ApiOperation(
        "GET", "/api/v2/workforcemanagement/alternativeshifts/settings", returns="AlternativeShiftBuSettingsResponse"
    )
    get_workforcemanagement_alternativeshifts_trade = ApiOperation(
        "GET", "/api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}", path("tradeId"),
        returns="AlternativeShiftTradeResponse",
    )
    get_workforcemanagement_alternativeshifts_trades = ApiOperation(
        "GET", "/api/v2/workforcemanagement/alternativeshifts/trades", query("forceAsync"),
        returns="ListAlternativeShiftTradesResponse",
        job=JobFamily(
            "get_workforcemanagement_alternativeshifts_trades_job", "job.id", "jobId", state="status",
            done=("Complete",), failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    get_workforcemanagement_alternativeshifts_trades_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}", path("jobId"),
        returns="AlternativeShiftJobResponse",
    )
    get_workforcemanagement_alternativeshifts_trades_state_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}", path("jobId"),
        returns="AlternativeShiftJobResponse",
    )
    get_workforcemanagement_businessunit = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}", path("businessUnitId"),
        query("expand", "multi"), returns="BusinessUnitResponse",
    )
    get_workforcemanagement_businessunit_activitycode = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
        path("businessUnitId"), path("activityCodeId"), returns="BusinessUnitActivityCode",
    )
    get_workforcemanagement_businessunit_activitycodes = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes", path("businessUnitId"),
        query("forceDownloadService"), returns="BusinessUnitActivityCodeListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_activityplan = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}",
        path("businessUnitId"), path("activityPlanId"), returns="ActivityPlanResponse",
    )
    get_workforcemanagement_businessunit_activityplan_runs_job = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}",
        path("businessUnitId"), path("activityPlanId"), path("jobId"), returns="ActivityPlanRunJobResponse",
    )
    get_workforcemanagement_businessunit_activityplans = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans", path("businessUnitId"),
        query("state"), returns="ActivityPlanListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_activityplans_jobs = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs", path("businessUnitId"),
        returns="ActivityPlanJobListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_alternativeshifts_settings = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings",
        path("businessUnitId"), returns="AlternativeShiftBuSettingsResponse",
    )
    get_workforcemanagement_businessunit_alternativeshifts_trade = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}",
        path("businessUnitId"), path("tradeId"), returns="AlternativeShiftTradeResponse",
    )
    get_workforcemanagement_businessunit_alternativeshifts_trades_search_job = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}",
        path("businessUnitId"), path("jobId"), returns="BuAlternativeShiftJobResponse",
    )
    get_workforcemanagement_businessunit_intraday_planninggroups = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups",
        path("businessUnitId"), query("date", required=True), returns="WfmIntradayPlanningGroupListing",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_managementunits = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits", path("businessUnitId"),
        query("feature"), query("divisionId"), returns="ManagementUnitListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_planninggroup = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
        path("businessUnitId"), path("planningGroupId"), returns="PlanningGroup",
    )
    get_workforcemanagement_businessunit_planninggroups = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups", path("businessUnitId"),
        returns="PlanningGroupList", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_scheduling_run = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}",
        path("businessUnitId"), path("runId"), returns="BuScheduleRun",
    )
    get_workforcemanagement_businessunit_scheduling_run_result = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result",
        path("businessUnitId"), path("runId"), query("managementUnitIds", "multi", required=True),
        query("expand", "multi", required=True), returns="BuRescheduleResult",
    )
    get_workforcemanagement_businessunit_scheduling_runs = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs", path("businessUnitId"),
        returns="BuScheduleRunListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_servicegoaltemplate = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
        path("businessUnitId"), path("serviceGoalTemplateId"), query("expand", "multi"), returns="ServiceGoalTemplate",
    )
    get_workforcemanagement_businessunit_servicegoaltemplates = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates",
        path("businessUnitId"), query("expand", "multi"), returns="ServiceGoalTemplateList",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_staffinggroup = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
        path("businessUnitId"), path("staffingGroupId"), returns="StaffingGroupResponse",
    )
    get_workforcemanagement_businessunit_staffinggroups = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups", path("businessUnitId"),
        query("managementUnitId"), returns="StaffingGroupListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_timeofflimit = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}",
        path("businessUnitId"), path("timeOffLimitId"), returns="BuTimeOffLimitResponse",
    )
    get_workforcemanagement_businessunit_timeofflimits = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits", path("businessUnitId"),
        query("managementUnitId"), returns="BuTimeOffLimitListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_timeoffplan = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
        path("businessUnitId"), path("timeOffPlanId"), returns="BuTimeOffPlanResponse",
    )
    get_workforcemanagement_businessunit_timeoffplans = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans", path("businessUnitId"),
        query("managementUnitId"), query("forceDownloadService"), returns="BuTimeOffPlanListing",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_week_schedule = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}",
        path("businessUnitId"), path("weekId"), path("scheduleId"), query("expand"), returns="BuScheduleMetadata",
    )
    get_workforcemanagement_businessunit_week_schedule_generationresults = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults",
        path("businessUnitId"), path("weekId"), path("scheduleId"), returns="ScheduleGenerationResult",
    )
    get_workforcemanagement_businessunit_week_schedule_headcountforecast = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast",
        path("businessUnitId"), path("weekId"), path("scheduleId"), query("forceDownload"),
        returns="BuHeadcountForecastResponse",
    )
    get_workforcemanagement_businessunit_week_schedule_history_agent = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}",
        path("businessUnitId"), path("weekId"), path("scheduleId"), path("agentId"),
        returns="BuAgentScheduleHistoryResponse",
    )
    get_workforcemanagement_businessunit_week_schedule_performancepredictions = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions",
        path("businessUnitId"), path("weekId"), path("scheduleId"), returns="PerformancePredictionResponse",
    )
    get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}",
        path("businessUnitId"), path("weekId"), path("scheduleId"), path("recalculationId"),
        returns="PerformancePredictionRecalculationResponse",
    )
    get_workforcemanagement_businessunit_week_schedules = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules",
        path("businessUnitId"), path("weekId"), query("includeOnlyPublished"), query("expand"),
        returns="BuScheduleListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_week_shorttermforecast = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}",
        path("businessUnitId"), path("weekDateId"), path("forecastId"), query("expand", "multi"),
        returns="BuShortTermForecast",
    )
    get_workforcemanagement_businessunit_week_shorttermforecast_data = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data",
        path("businessUnitId"), path("weekDateId"), path("forecastId"), query("weekNumber"),
        query("forceDownloadService"), returns="BuForecastResultResponse",
    )
    get_workforcemanagement_businessunit_week_shorttermforecast_generationresults = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults",
        path("businessUnitId"), path("weekDateId"), path("forecastId"), returns="BuForecastGenerationResult",
    )
    get_workforcemanagement_businessunit_week_shorttermforecast_longtermforecastdata = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata",
        path("businessUnitId"), path("weekDateId"), path("forecastId"), query("forceDownloadService"),
        returns="LongTermForecastResultResponse",
    )
    get_workforcemanagement_businessunit_week_shorttermforecast_planninggroups = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups",
        path("businessUnitId"), path("weekDateId"), path("forecastId"), returns="ForecastPlanningGroupsResponse",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_week_shorttermforecast_staffingrequirement = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement",
        path("businessUnitId"), path("weekDateId"), path("forecastId"), query("weekNumbers", "multi"),
        returns="BuForecastStaffingRequirementsResultResponse", paging=Paging("single", "results"),
    )
    get_workforcemanagement_businessunit_week_shorttermforecasts = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts",
        path("businessUnitId"), path("weekDateId"), returns="BuShortTermForecastListing",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunit_workplanbid = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}",
        path("businessUnitId"), path("bidId"), returns="WorkPlanBid",
    )
    get_workforcemanagement_businessunit_workplanbid_group = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
        path("businessUnitId"), path("bidId"), path("bidGroupId"), returns="WorkPlanBidGroupResponse",
    )
    get_workforcemanagement_businessunit_workplanbid_group_preferences = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences",
        path("businessUnitId"), path("bidId"), path("bidGroupId"), returns="AdminAgentWorkPlanPreferenceResponse",
    )
    get_workforcemanagement_businessunit_workplanbid_groups_summary = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary",
        path("businessUnitId"), path("bidId"), returns="WorkPlanBidGroupSummaryList",
    )
    get_workforcemanagement_businessunit_workplanbids = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids", path("businessUnitId"),
        returns="WorkPlanBidListResponse", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunits = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits", query("feature"), query("divisionId"),
        returns="BusinessUnitListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_businessunits_divisionviews = ApiOperation(
        "GET", "/api/v2/workforcemanagement/businessunits/divisionviews", query("divisionId", "multi"),
        returns="BusinessUnitListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_calendar_data_ics = ApiOperation(
        "GET", "/api/v2/workforcemanagement/calendar/data/ics", query("calendarId", required=True), returns="str",
        accept=("text/calendar",), auth=(),
    )
    get_workforcemanagement_calendar_url_ics = ApiOperation(
        "GET", "/api/v2/workforcemanagement/calendar/url/ics", returns="CalendarUrlResponse"
    )
    get_workforcemanagement_historicaldata_deletejob = ApiOperation(
        "GET", "/api/v2/workforcemanagement/historicaldata/deletejob", returns="HistoricalImportDeleteJobResponse"
    )
    get_workforcemanagement_historicaldata_importstatus = ApiOperation(
        "GET", "/api/v2/workforcemanagement/historicaldata/importstatus", returns="HistoricalImportStatusListing",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_integrations_hris = ApiOperation(
        "GET", "/api/v2/workforcemanagement/integrations/hris", returns="WfmIntegrationListing",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_integrations_hris_timeofftypes_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}", path("jobId"),
        returns="HrisTimeOffTypesJobResponse", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}", path("managementUnitId"),
        query("expand", "multi"), returns="ManagementUnit",
    )
    get_workforcemanagement_managementunit_activitycodes = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes", path("managementUnitId"),
        returns="ActivityCodeContainer", deprecated=True,
    )
    get_workforcemanagement_managementunit_adherence = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence", path("managementUnitId"),
        query("forceDownloadService"), returns="UserScheduleAdherenceListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_agent = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}",
        path("managementUnitId"), path("agentId"), query("excludeCapabilities"), query("expand", "multi"),
        returns="WfmAgent",
    )
    get_workforcemanagement_managementunit_agent_shifttrades = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades",
        path("managementUnitId"), path("agentId"), returns="ShiftTradeListResponse",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_shifttrades_matched = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched",
        path("managementUnitId"), returns="ShiftTradeMatchesSummaryResponse", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_shifttrades_users = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users",
        path("managementUnitId"), returns="WfmUserEntityListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_timeofflimit = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
        path("managementUnitId"), path("timeOffLimitId"), returns="TimeOffLimit",
    )
    get_workforcemanagement_managementunit_timeofflimits = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits", path("managementUnitId"),
        returns="TimeOffLimitListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_timeoffplan = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
        path("managementUnitId"), path("timeOffPlanId"), returns="TimeOffPlan",
    )
    get_workforcemanagement_managementunit_timeoffplans = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans", path("managementUnitId"),
        returns="TimeOffPlanListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_user_timeoffrequest = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}",
        path("managementUnitId"), path("userId"), path("timeOffRequestId"), returns="TimeOffRequestResponse",
    )
    get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits = ApiOperation(
        "GET",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits",
        path("managementUnitId"), path("userId"), path("timeOffRequestId"), returns="QueryTimeOffLimitValuesResponse",
    )
    get_workforcemanagement_managementunit_user_timeoffrequests = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests",
        path("managementUnitId"), path("userId"), returns="TimeOffRequestList",
    )
    get_workforcemanagement_managementunit_users = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users", path("managementUnitId"),
        returns="WfmUserEntityListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_week_schedule = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}",
        path("managementUnitId"), path("weekId"), path("scheduleId"), query("expand"), query("forceDownloadService"),
        returns="WeekScheduleResponse", deprecated=True,
    )
    get_workforcemanagement_managementunit_week_schedules = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules",
        path("managementUnitId"), path("weekId"), query("includeOnlyPublished"), query("earliestWeekDate"),
        query("latestWeekDate"), returns="WeekScheduleListResponse", deprecated=True,
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_week_shifttrades = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades",
        path("managementUnitId"), path("weekDateId"), query("evaluateMatches"), query("forceDownloadService"),
        returns="WeekShiftTradeListResponse", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_workplan = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
        path("managementUnitId"), path("workPlanId"), query("includeOnly", "multi"), returns="WorkPlan",
    )
    get_workforcemanagement_managementunit_workplanrotation = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
        path("managementUnitId"), path("workPlanRotationId"), returns="WorkPlanRotationResponse",
    )
    get_workforcemanagement_managementunit_workplanrotations = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations",
        path("managementUnitId"), query("expand", "multi"), returns="WorkPlanRotationListResponse",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunit_workplans = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans", path("managementUnitId"),
        query("expand", "multi"), query("exclude", "multi"), returns="WorkPlanListResponse",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_managementunits = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits", query("pageSize"), query("pageNumber"), query("expand"),
        query("feature"), query("divisionId"), returns="ManagementUnitListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_workforcemanagement_managementunits_divisionviews = ApiOperation(
        "GET", "/api/v2/workforcemanagement/managementunits/divisionviews", query("divisionId", "multi"),
        returns="ManagementUnitListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_notifications = ApiOperation(
        "GET", "/api/v2/workforcemanagement/notifications", returns="NotificationsResponse",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_schedulingjob = ApiOperation(
        "GET", "/api/v2/workforcemanagement/schedulingjobs/{jobId}", path("jobId"), returns="SchedulingStatusResponse"
    )
    get_workforcemanagement_shifttrades = ApiOperation(
        "GET", "/api/v2/workforcemanagement/shifttrades", returns="ShiftTradeListResponse",
        paging=Paging("single", "entities"),
    )
    get_workforcemanagement_shrinkage_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/shrinkage/jobs/{jobId}", path("jobId"),
        returns="WfmHistoricalShrinkageResponse",
    )
    get_workforcemanagement_timeoffbalance_job = ApiOperation(
        "GET", "/api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}", path("jobId"),
        returns="TimeOffBalanceJobResponse", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_timeoffrequest = ApiOperation(
        "GET", "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}", path("timeOffRequestId"),
        returns="TimeOffRequestResponse",
    )
    get_workforcemanagement_timeoffrequest_waitlistpositions = ApiOperation(
        "GET", "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions",
        path("timeOffRequestId"), returns="WaitlistPositionListing", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_timeoffrequests = ApiOperation(
        "GET", "/api/v2/workforcemanagement/timeoffrequests", returns="TimeOffRequestList"
    )
    get_workforcemanagement_user_workplanbidranks = ApiOperation(
        "GET", "/api/v2/workforcemanagement/users/{userId}/workplanbidranks", path("userId"),
        returns="WorkPlanBidRanks",
    )
    get_workforcemanagement_workplanbid_preferences = ApiOperation(
        "GET", "/api/v2/workforcemanagement/workplanbids/{bidId}/preferences", path("bidId"),
        returns="AgentWorkPlanBiddingPreferenceResponse",
    )
    get_workforcemanagement_workplanbid_workplans = ApiOperation(
        "GET", "/api/v2/workforcemanagement/workplanbids/{bidId}/workplans", path("bidId"),
        returns="AgentWorkPlanListResponse", paging=Paging("single", "entities"),
    )
    get_workforcemanagement_workplanbids = ApiOperation(
        "GET", "/api/v2/workforcemanagement/workplanbids", returns="AgentWorkPlanBids"
    )
    patch_workforcemanagement_agent_adherence_explanation = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}", path("agentId"),
        path("explanationId"), body(required=True), returns="AdherenceExplanationAsyncResponse",
    )
    patch_workforcemanagement_alternativeshifts_trade = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}", path("tradeId"), body(),
        returns="AlternativeShiftTradeResponse",
    )
    patch_workforcemanagement_alternativeshifts_trades_state_jobs = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs", body(required=True),
        returns="AlternativeShiftAsyncResponse",
        job=JobFamily(
            "get_workforcemanagement_alternativeshifts_trades_state_job", "job.id", "jobId", state="status",
            done=("Complete",), failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    patch_workforcemanagement_businessunit = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}", path("businessUnitId"), body(),
        returns="BusinessUnitResponse",
    )
    patch_workforcemanagement_businessunit_activitycode = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}",
        path("businessUnitId"), path("activityCodeId"), body(), returns="BusinessUnitActivityCode",
    )
    patch_workforcemanagement_businessunit_activityplan = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}",
        path("businessUnitId"), path("activityPlanId"), body(required=True), returns="ActivityPlanResponse",
    )
    patch_workforcemanagement_businessunit_alternativeshifts_settings = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings",
        path("businessUnitId"), body(), returns="AlternativeShiftBuSettingsResponse",
    )
    patch_workforcemanagement_businessunit_planninggroup = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}",
        path("businessUnitId"), path("planningGroupId"), body(), returns="PlanningGroup",
    )
    patch_workforcemanagement_businessunit_scheduling_run = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}",
        path("businessUnitId"), path("runId"), body(),
    )
    patch_workforcemanagement_businessunit_servicegoaltemplate = ApiOperation(
        "PATCH",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}",
        path("businessUnitId"), path("serviceGoalTemplateId"), body(), returns="ServiceGoalTemplate",
    )
    patch_workforcemanagement_businessunit_staffinggroup = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}",
        path("businessUnitId"), path("staffingGroupId"), body(), returns="StaffingGroupResponse",
    )
    patch_workforcemanagement_businessunit_timeoffplan = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}",
        path("businessUnitId"), path("timeOffPlanId"), body(), returns="BuTimeOffPlanResponse",
    )
    patch_workforcemanagement_businessunit_workplanbid = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}",
        path("businessUnitId"), path("bidId"), body(required=True), returns="WorkPlanBid",
    )
    patch_workforcemanagement_businessunit_workplanbid_group = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}",
        path("businessUnitId"), path("bidId"), path("bidGroupId"), body(), returns="WorkPlanBidGroupResponse",
    )
    patch_workforcemanagement_businessunit_workplanbid_group_preferences = ApiOperation(
        "PATCH",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences",
        path("businessUnitId"), path("bidId"), path("bidGroupId"), body(),
        returns="AdminAgentWorkPlanPreferenceResponse",
    )
    patch_workforcemanagement_managementunit = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}", path("managementUnitId"), body(),
        returns="ManagementUnit",
    )
    patch_workforcemanagement_managementunit_agents = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents", path("managementUnitId"),
        body(),
    )
    patch_workforcemanagement_managementunit_agents_workplans_bulk = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk",
        path("managementUnitId"), body(), returns="UpdateMuAgentWorkPlansBatchResponse",
    )
    patch_workforcemanagement_managementunit_timeofflimit = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}",
        path("managementUnitId"), path("timeOffLimitId"), body(), returns="TimeOffLimit",
    )
    patch_workforcemanagement_managementunit_timeoffplan = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}",
        path("managementUnitId"), path("timeOffPlanId"), body(), returns="TimeOffPlan",
    )
    patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus = ApiOperation(
        "PATCH",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus",
        path("managementUnitId"), path("timeOffRequestId"), path("userId"), body(),
        returns="UserTimeOffIntegrationStatusResponse",
    )
    patch_workforcemanagement_managementunit_user_timeoffrequest = ApiOperation(
        "PATCH",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}",
        path("managementUnitId"), path("userId"), path("timeOffRequestId"), body(), returns="TimeOffRequestResponse",
    )
    patch_workforcemanagement_managementunit_week_shifttrade = ApiOperation(
        "PATCH",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}",
        path("managementUnitId"), path("weekDateId"), path("tradeId"), body(required=True),
        returns="ShiftTradeResponse",
    )
    patch_workforcemanagement_managementunit_workplan = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}",
        path("managementUnitId"), path("workPlanId"), query("validationMode"), body(), returns="WorkPlan",
    )
    patch_workforcemanagement_managementunit_workplanrotation = ApiOperation(
        "PATCH",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}",
        path("managementUnitId"), path("workPlanRotationId"), body(), returns="WorkPlanRotationResponse",
    )
    patch_workforcemanagement_timeoffrequest = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}", path("timeOffRequestId"), body(),
        returns="TimeOffRequestResponse",
    )
    patch_workforcemanagement_user_workplanbidranks = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/users/{userId}/workplanbidranks", path("userId"), body(),
        returns="WorkPlanBidRanks",
    )
    patch_workforcemanagement_users_workplanbidranks_bulk = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/users/workplanbidranks/bulk", body(required=True),
        returns="EntityListing", paging=Paging("single", "entities"),
    )
    patch_workforcemanagement_workplanbid_preferences = ApiOperation(
        "PATCH", "/api/v2/workforcemanagement/workplanbids/{bidId}/preferences", path("bidId"), body(),
        returns="AgentWorkPlanBiddingPreferenceResponse",
    )
    post_workforcemanagement_adherence_explanations = ApiOperation(
        "POST", "/api/v2/workforcemanagement/adherence/explanations", body(required=True),
        returns="AdherenceExplanationAsyncResponse",
        job=JobFamily(
            "get_workforcemanagement_adherence_explanations_job", "job.id", "jobId", state="status", done=("Complete",),
            failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    post_workforcemanagement_adherence_explanations_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/adherence/explanations/query", body(required=True), query("forceAsync"),
        query("forceDownloadService"), returns="QueryAdherenceExplanationsResponse",
        job=JobFamily(
            "get_workforcemanagement_adherence_explanations_job", "job.id", "jobId", state="status", done=("Complete",),
            failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    post_workforcemanagement_adherence_historical = ApiOperation(
        "POST", "/api/v2/workforcemanagement/adherence/historical", body(), returns="WfmHistoricalAdherenceResponse",
        deprecated=True,
        job=JobFamily(
            "get_workforcemanagement_adherence_historical_job", "id", "jobId", state="queryState", done=("Complete",),
            failed=("Error",), download="downloadUrl",
        ),
    )
    post_workforcemanagement_adherence_historical_bulk = ApiOperation(
        "POST", "/api/v2/workforcemanagement/adherence/historical/bulk", body(),
        returns="WfmHistoricalAdherenceBulkResponse",
        job=JobFamily(
            "get_workforcemanagement_adherence_historical_bulk_job", "job.id", "jobId", state="job.status",
            done=("Complete",), failed=("Error",), download="downloadUrls",
        ),
    )
    post_workforcemanagement_agent_adherence_explanations = ApiOperation(
        "POST", "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations", path("agentId"),
        body(required=True), returns="AdherenceExplanationAsyncResponse",
        job=JobFamily(
            "get_workforcemanagement_adherence_explanations_job", "job.id", "jobId", state="status", done=("Complete",),
            failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    post_workforcemanagement_agent_adherence_explanations_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query", path("agentId"),
        body(required=True), query("forceAsync"), query("forceDownloadService"),
        returns="AgentQueryAdherenceExplanationsResponse",
        job=JobFamily(
            "get_workforcemanagement_adherence_explanations_job", "job.id", "jobId", state="status", done=("Complete",),
            failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    post_workforcemanagement_agents = ApiOperation(
        "POST", "/api/v2/workforcemanagement/agents", body(), returns="MoveAgentsResponse",
        paging=Paging("single", "results"),
    )
    post_workforcemanagement_agents_integrations_hris_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/agents/integrations/hris/query", body(),
        returns="AgentsIntegrationsListing", paging=Paging("single", "entities"),
    )
    post_workforcemanagement_agents_me_possibleworkshifts = ApiOperation(
        "POST", "/api/v2/workforcemanagement/agents/me/possibleworkshifts", body(required=True),
        returns="AgentPossibleWorkShiftsResponse",
    )
    post_workforcemanagement_agentschedules_mine = ApiOperation(
        "POST", "/api/v2/workforcemanagement/agentschedules/mine", body(),
        returns="BuCurrentAgentScheduleSearchResponse",
    )
    post_workforcemanagement_alternativeshifts_offers_jobs = ApiOperation(
        "POST", "/api/v2/workforcemanagement/alternativeshifts/offers/jobs", body(required=True),
        returns="AlternativeShiftAsyncResponse",
        job=JobFamily(
            "get_workforcemanagement_alternativeshifts_offers_job", "job.id", "jobId", state="status",
            done=("Complete",), failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    post_workforcemanagement_alternativeshifts_offers_search_jobs = ApiOperation(
        "POST", "/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs", body(required=True),
        returns="AlternativeShiftAsyncResponse",
        job=JobFamily(
            "get_workforcemanagement_alternativeshifts_offers_search_job", "job.id", "jobId", state="status",
            done=("Complete",), failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    post_workforcemanagement_alternativeshifts_trades = ApiOperation(
        "POST", "/api/v2/workforcemanagement/alternativeshifts/trades", body(required=True),
        returns="AlternativeShiftTradeResponse",
    )
    post_workforcemanagement_businessunit_activitycodes = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes", path("businessUnitId"),
        body(), returns="BusinessUnitActivityCode",
    )
    post_workforcemanagement_businessunit_activityplan_runs_jobs = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs",
        path("businessUnitId"), path("activityPlanId"), returns="ActivityPlanJobResponse",
        job=JobFamily(
            "get_workforcemanagement_businessunit_activityplan_runs_job", "id", "jobId", state="status",
            done=("Complete",), failed=("Error",), reason="error",
        ),
    )
    post_workforcemanagement_businessunit_activityplans = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans", path("businessUnitId"),
        body(required=True), returns="ActivityPlanResponse",
    )
    post_workforcemanagement_businessunit_adherence_explanations_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query",
        path("businessUnitId"), body(required=True), query("forceAsync"), query("forceDownloadService"),
        returns="BuQueryAdherenceExplanationsResponse",
        job=JobFamily(
            "get_workforcemanagement_adherence_explanations_job", "job.id", "jobId", state="status", done=("Complete",),
            failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    post_workforcemanagement_businessunit_agentschedules_search = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search",
        path("businessUnitId"), query("forceAsync"), query("forceDownloadService"), body(),
        returns="BuAsyncAgentSchedulesSearchResponse",
    )
    post_workforcemanagement_businessunit_alternativeshifts_trades_search = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search",
        path("businessUnitId"), body(required=True), query("forceAsync"),
        returns="BuListAlternativeShiftTradesResponse",
        job=JobFamily(
            "get_workforcemanagement_businessunit_alternativeshifts_trades_search_job", "job.id", "jobId",
            state="status", done=("Complete",), failed=("Error",), reason="error", download="downloadUrl",
        ),
    )
    post_workforcemanagement_businessunit_intraday = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday", path("businessUnitId"),
        query("forceAsync"), body(), returns="AsyncIntradayResponse",
    )
    post_workforcemanagement_businessunit_planninggroups = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups", path("businessUnitId"),
        body(), returns="PlanningGroup",
    )
    post_workforcemanagement_businessunit_servicegoaltemplates = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates",
        path("businessUnitId"), body(), returns="ServiceGoalTemplate",
    )
    post_workforcemanagement_businessunit_staffinggroups = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups", path("businessUnitId"),
        body(), returns="StaffingGroupResponse",
    )
    post_workforcemanagement_businessunit_staffinggroups_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query",
        path("businessUnitId"), body(), returns="UserStaffingGroupListing", paging=Paging("single", "entities"),
    )
    post_workforcemanagement_businessunit_timeofflimits = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits", path("businessUnitId"),
        body(), returns="BuTimeOffLimitResponse",
    )
    post_workforcemanagement_businessunit_timeofflimits_values_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query",
        path("businessUnitId"), body(), returns="BuTimeOffLimitValuesResponse",
    )
    post_workforcemanagement_businessunit_timeoffplans = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans", path("businessUnitId"),
        body(), returns="BuTimeOffPlanResponse",
    )
    post_workforcemanagement_businessunit_week_schedule_agentschedules_query = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query",
        path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True), query("forceAsync"),
        query("forceDownloadService"), returns="BuAsyncAgentSchedulesQueryResponse",
    )
    post_workforcemanagement_businessunit_week_schedule_copy = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy",
        path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True),
        returns="BuAsyncScheduleResponse",
    )
    post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations",
        path("businessUnitId"), path("weekId"), path("scheduleId"), body(),
        returns="PerformancePredictionRecalculationResponse",
        job=JobFamily(
            "get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation", "operationId",
            "recalculationId", state="state", done=("Complete",), failed=("Error",), download="downloadUrl",
        ),
    )
    post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl",
        path("businessUnitId"), path("weekId"), path("scheduleId"), body(),
        returns="PerformancePredictionRecalculationUploadResponse",
    )
    post_workforcemanagement_businessunit_week_schedule_reschedule = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule",
        path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True),
        returns="BuAsyncScheduleRunResponse",
        job=JobFamily(
            "get_workforcemanagement_businessunit_scheduling_run", "result.id", "runId", state="state",
            done=("Complete",), failed=("Failed",), cancelled=("Canceled",),
            cancel="delete_workforcemanagement_businessunit_scheduling_run",
        ),
    )
    post_workforcemanagement_businessunit_week_schedule_update = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update",
        path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True),
        returns="BuAsyncScheduleResponse",
    )
    post_workforcemanagement_businessunit_week_schedule_update_uploadurl = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl",
        path("businessUnitId"), path("weekId"), path("scheduleId"), body(required=True),
        returns="UpdateScheduleUploadResponse",
    )
    post_workforcemanagement_businessunit_week_schedules = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules",
        path("businessUnitId"), path("weekId"), body(required=True), returns="BuScheduleMetadata",
    )
    post_workforcemanagement_businessunit_week_schedules_generate = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate",
        path("businessUnitId"), path("weekId"), body(required=True), returns="BuAsyncScheduleRunResponse",
        job=JobFamily(
            "get_workforcemanagement_businessunit_scheduling_run", "result.id", "runId", state="state",
            done=("Complete",), failed=("Failed",), cancelled=("Canceled",),
            cancel="delete_workforcemanagement_businessunit_scheduling_run",
        ),
    )
    post_workforcemanagement_businessunit_week_schedules_import = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import",
        path("businessUnitId"), path("weekId"), body(required=True), returns="ScheduleUploadProcessingResponse",
    )
    post_workforcemanagement_businessunit_week_schedules_import_uploadurl = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl",
        path("businessUnitId"), path("weekId"), body(required=True), returns="ImportScheduleUploadResponse",
    )
    post_workforcemanagement_businessunit_week_shorttermforecast_copy = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy",
        path("businessUnitId"), path("weekDateId"), path("forecastId"), body(required=True), query("forceAsync"),
        returns="AsyncForecastOperationResult",
    )
    post_workforcemanagement_businessunit_week_shorttermforecasts_generate = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate",
        path("businessUnitId"), path("weekDateId"), body(required=True), query("forceAsync"),
        returns="AsyncForecastOperationResult",
    )
    post_workforcemanagement_businessunit_week_shorttermforecasts_import = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import",
        path("businessUnitId"), path("weekDateId"), body(required=True), returns="ImportForecastResponse",
    )
    post_workforcemanagement_businessunit_week_shorttermforecasts_import_uploadurl = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl",
        path("businessUnitId"), path("weekDateId"), body(required=True), returns="ImportForecastUploadResponse",
    )
    post_workforcemanagement_businessunit_workplanbid_copy = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy",
        path("businessUnitId"), path("bidId"), body(), returns="WorkPlanBid",
    )
    post_workforcemanagement_businessunit_workplanbid_groups = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups",
        path("businessUnitId"), path("bidId"), body(), returns="WorkPlanBidGroupResponse",
    )
    post_workforcemanagement_businessunit_workplanbids = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids", path("businessUnitId"),
        body(), returns="WorkPlanBid",
    )
    post_workforcemanagement_businessunits = ApiOperation(
        "POST", "/api/v2/workforcemanagement/businessunits", body(), returns="BusinessUnitResponse"
    )
    post_workforcemanagement_calendar_url_ics = ApiOperation(
        "POST", "/api/v2/workforcemanagement/calendar/url/ics", query("language"), returns="CalendarUrlResponse"
    )
    post_workforcemanagement_historicaldata_deletejob = ApiOperation(
        "POST", "/api/v2/workforcemanagement/historicaldata/deletejob", returns="HistoricalImportDeleteJobResponse",
        job=JobFamily(
            "get_workforcemanagement_historicaldata_deletejob", "", "", state="status", done=("Success",),
            failed=("Failed",),
        ),
    )
    post_workforcemanagement_historicaldata_validate = ApiOperation(
        "POST", "/api/v2/workforcemanagement/historicaldata/validate", body()
    )
    post_workforcemanagement_integrations_hri_timeofftypes_jobs = ApiOperation(
        "POST", "/api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs",
        path("hrisIntegrationId"), returns="HrisTimeOffTypesResponse", paging=Paging("single", "entities"),
        job=JobFamily(
            "get_workforcemanagement_integrations_hris_timeofftypes_job", "job.id", "jobId", state="status",
            done=("Complete",), failed=("Error",), results="get_workforcemanagement_integrations_hris_timeofftypes_job",
        ),
    )
    post_workforcemanagement_managementunit_agents_workplans_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query",
        path("managementUnitId"), query("forceDownloadService"), body(), returns="AgentsWorkPlansResponse",
    )
    post_workforcemanagement_managementunit_agentschedules_search = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search",
        path("managementUnitId"), query("forceAsync"), query("forceDownloadService"), body(),
        returns="BuAsyncAgentSchedulesSearchResponse",
    )
    post_workforcemanagement_managementunit_historicaladherencequery = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery",
        path("managementUnitId"), body(), returns="WfmHistoricalAdherenceResponse",
        job=JobFamily(
            "get_workforcemanagement_adherence_historical_job", "id", "jobId", state="queryState", done=("Complete",),
            failed=("Error",), download="downloadUrl",
        ),
    )
    post_workforcemanagement_managementunit_move = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/move", path("managementUnitId"), body(),
        returns="MoveManagementUnitResponse",
    )
    post_workforcemanagement_managementunit_schedules_search = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search",
        path("managementUnitId"), body(), returns="UserScheduleContainer", deprecated=True,
    )
    post_workforcemanagement_managementunit_shrinkage_jobs = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs",
        path("managementUnitId"), body(), returns="WfmHistoricalShrinkageResponse",
        job=JobFamily(
            "get_workforcemanagement_shrinkage_job", "operationId", "jobId", state="state", done=("Complete",),
            failed=("Error",), download="downloadUrls",
        ),
    )
    post_workforcemanagement_managementunit_timeofflimits = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits",
        path("managementUnitId"), body(), returns="TimeOffLimit",
    )
    post_workforcemanagement_managementunit_timeofflimits_values_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query",
        path("managementUnitId"), body(), returns="QueryTimeOffLimitValuesResponse",
    )
    post_workforcemanagement_managementunit_timeoffplans = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans", path("managementUnitId"),
        body(), returns="TimeOffPlan",
    )
    post_workforcemanagement_managementunit_timeoffrequests = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests",
        path("managementUnitId"), body(), returns="TimeOffRequestList",
    )
    post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query",
        path("managementUnitId"), body(), returns="UserTimeOffIntegrationStatusResponseListing",
        paging=Paging("single", "entities"),
    )
    post_workforcemanagement_managementunit_timeoffrequests_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query",
        path("managementUnitId"), query("forceDownloadService"), body(), returns="TimeOffRequestListing",
        paging=Paging("single", "entities"),
    )
    post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query",
        path("managementUnitId"), body(), returns="WaitlistPositionListing", paging=Paging("single", "entities"),
    )
    post_workforcemanagement_managementunit_user_timeoffbalance_jobs = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs",
        path("managementUnitId"), path("userId"), body(required=True), returns="TimeOffBalancesResponse",
        paging=Paging("single", "entities"),
        job=JobFamily(
            "get_workforcemanagement_timeoffbalance_job", "job.id", "jobId", state="status", done=("Complete",),
            failed=("Error",), results="get_workforcemanagement_timeoffbalance_job",
        ),
    )
    post_workforcemanagement_managementunit_user_timeoffrequest_timeoffbalance_jobs = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs",
        path("managementUnitId"), path("userId"), path("timeOffRequestId"), returns="TimeOffBalancesResponse",
        paging=Paging("single", "entities"),
        job=JobFamily(
            "get_workforcemanagement_timeoffbalance_job", "job.id", "jobId", state="status", done=("Complete",),
            failed=("Error",), results="get_workforcemanagement_timeoffbalance_job",
        ),
    )
    post_workforcemanagement_managementunit_user_timeoffrequests_estimate = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate",
        path("managementUnitId"), path("userId"), body(), returns="EstimateAvailableTimeOffResponse",
    )
    post_workforcemanagement_managementunit_week_shifttrade_match = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match",
        path("managementUnitId"), path("weekDateId"), path("tradeId"), body(required=True),
        returns="MatchShiftTradeResponse",
    )
    post_workforcemanagement_managementunit_week_shifttrades = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades",
        path("managementUnitId"), path("weekDateId"), body(required=True), returns="ShiftTradeResponse",
    )
    post_workforcemanagement_managementunit_week_shifttrades_search = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search",
        path("managementUnitId"), path("weekDateId"), body(required=True), query("forceDownloadService"),
        returns="SearchShiftTradesResponse",
    )
    post_workforcemanagement_managementunit_week_shifttrades_state_bulk = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk",
        path("managementUnitId"), path("weekDateId"), body(required=True), query("forceAsync"),
        returns="BulkUpdateShiftTradeStateResponse",
    )
    post_workforcemanagement_managementunit_workplan_copy = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy",
        path("managementUnitId"), path("workPlanId"), body(), returns="WorkPlan",
    )
    post_workforcemanagement_managementunit_workplan_validate = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate",
        path("managementUnitId"), path("workPlanId"), query("expand", "multi"), body(),
        returns="ValidateWorkPlanResponse",
    )
    post_workforcemanagement_managementunit_workplanrotation_copy = ApiOperation(
        "POST",
        "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy",
        path("managementUnitId"), path("workPlanRotationId"), body(), returns="WorkPlanRotationResponse",
    )
    post_workforcemanagement_managementunit_workplanrotations = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations",
        path("managementUnitId"), body(), returns="WorkPlanRotationResponse",
    )
    post_workforcemanagement_managementunit_workplans = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans", path("managementUnitId"),
        query("validationMode"), body(), returns="WorkPlan",
    )
    post_workforcemanagement_managementunits = ApiOperation(
        "POST", "/api/v2/workforcemanagement/managementunits", body(), returns="ManagementUnit"
    )
    post_workforcemanagement_notifications_update = ApiOperation(
        "POST", "/api/v2/workforcemanagement/notifications/update", body(), returns="UpdateNotificationsResponse",
        paging=Paging("single", "entities"),
    )
    post_workforcemanagement_schedules = ApiOperation(
        "POST", "/api/v2/workforcemanagement/schedules", body(), returns="UserScheduleContainer", deprecated=True
    )
    post_workforcemanagement_team_adherence_historical = ApiOperation(
        "POST", "/api/v2/workforcemanagement/teams/{teamId}/adherence/historical", path("teamId"), body(),
        returns="WfmHistoricalAdherenceResponse",
        job=JobFamily(
            "get_workforcemanagement_adherence_historical_job", "id", "jobId", state="queryState", done=("Complete",),
            failed=("Error",), download="downloadUrl",
        ),
    )
    post_workforcemanagement_team_shrinkage_jobs = ApiOperation(
        "POST", "/api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs", path("teamId"), body(),
        returns="WfmHistoricalShrinkageResponse",
        job=JobFamily(
            "get_workforcemanagement_shrinkage_job", "operationId", "jobId", state="state", done=("Complete",),
            failed=("Error",), download="downloadUrls",
        ),
    )
    post_workforcemanagement_timeoffbalance_jobs = ApiOperation(
        "POST", "/api/v2/workforcemanagement/timeoffbalance/jobs", body(required=True),
        returns="TimeOffBalancesResponse", paging=Paging("single", "entities"),
        job=JobFamily(
            "get_workforcemanagement_timeoffbalance_job", "job.id", "jobId", state="status", done=("Complete",),
            failed=("Error",), results="get_workforcemanagement_timeoffbalance_job",
        ),
    )
    post_workforcemanagement_timeofflimits_available_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/timeofflimits/available/query", body(), returns="AvailableTimeOffResponse"
    )
    post_workforcemanagement_timeoffrequests = ApiOperation(
        "POST", "/api/v2/workforcemanagement/timeoffrequests", body(), returns="TimeOffRequestResponse"
    )
    post_workforcemanagement_timeoffrequests_estimate = ApiOperation(
        "POST", "/api/v2/workforcemanagement/timeoffrequests/estimate", body(),
        returns="EstimateAvailableTimeOffResponse",
    )
    post_workforcemanagement_timeoffrequests_integrationstatus_query = ApiOperation(
        "POST", "/api/v2/workforcemanagement/timeoffrequests/integrationstatus/query", body(),
        returns="TimeOffIntegrationStatusResponseListing", paging=Paging("single", "entities"),
    )
    put_workforcemanagement_agent_integrations_hris = ApiOperation(
        "PUT", "/api/v2/workforcemanagement/agents/{agentId}/integrations/hris", path("agentId"), body(required=True),
        returns="AgentIntegrationsResponse",
    )
    put_workforcemanagement_businessunit_timeofflimit_values = ApiOperation(
        "PUT", "/api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values",
        path("businessUnitId"), path("timeOffLimitId"), body(), returns="BuTimeOffLimitResponse",
    )
    put_workforcemanagement_managementunit_timeofflimit_values = ApiOperation(
        "PUT", "/api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values",
        path("managementUnitId"), path("timeOffLimitId"), body(), returns="TimeOffLimit",
    )
