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
        AllTimePoints, AssignUsers, Assignment, AssignmentValidation, AttendanceStatusListing, CreateMetric,
        CreatePerformanceProfile, ExternalMetricDataWriteRequest, ExternalMetricDataWriteResponse, ExternalMetricDefinition,
        ExternalMetricDefinitionCreateRequest, ExternalMetricDefinitionListing, ExternalMetricDefinitionUpdateRequest,
        GamificationStatus, GetMetricDefinitionsResponse, GetMetricResponse, GetMetricsResponse, GetProfilesResponse,
        GetTemplatesResponse, InsightsAgents, InsightsDetails, InsightsSummary, InsightsTrend, Leaderboard, MemberListing,
        Metric, MetricDefinition, MetricValueTrendAverage, ObjectiveTemplate, OverallBestPoints, PerformanceProfile,
        SingleWorkdayAveragePoints, SingleWorkdayAverageValues, TargetPerformanceProfile, UserBestPoints, UserInsightsTrend,
        UserProfilesInDateRange, UserProfilesInDateRangeRequest, ValidateAssignUsers, WorkdayMetricListing,
        WorkdayPointsTrend, WorkdayValuesTrend,
    )

_DELETE_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", path("metricId")
)
_GET_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION: ApiOperation[ExternalMetricDefinition] = ApiOperation(
    "GET", "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", path("metricId"),
    returns="ExternalMetricDefinition",
)
_GET_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITIONS: ApiOperation[ExternalMetricDefinitionListing] = ApiOperation(
    "GET", "/api/v2/employeeperformance/externalmetrics/definitions", query("pageSize"), query("pageNumber"),
    returns="ExternalMetricDefinitionListing",
)
_GET_GAMIFICATION_INSIGHTS: ApiOperation[InsightsSummary] = ApiOperation(
    "GET", "/api/v2/gamification/insights", query("filterType", required=True), query("filterId", required=True),
    query("granularity", required=True), query("comparativePeriodStartWorkday", required=True),
    query("primaryPeriodStartWorkday", required=True), query("pageSize"), query("pageNumber"), query("sortKey"),
    query("sortMetricId"), query("sortOrder"), query("userIds"), returns="InsightsSummary",
)
_GET_GAMIFICATION_INSIGHTS_DETAILS: ApiOperation[InsightsDetails] = ApiOperation(
    "GET", "/api/v2/gamification/insights/details", query("filterType", required=True),
    query("filterId", required=True), query("granularity", required=True),
    query("comparativePeriodStartWorkday", required=True), query("primaryPeriodStartWorkday", required=True),
    returns="InsightsDetails",
)
_GET_GAMIFICATION_INSIGHTS_GROUPS_TRENDS: ApiOperation[InsightsTrend] = ApiOperation(
    "GET", "/api/v2/gamification/insights/groups/trends", query("filterType", required=True),
    query("filterId", required=True), query("granularity", required=True),
    query("comparativePeriodStartWorkday", required=True), query("comparativePeriodEndWorkday", required=True),
    query("primaryPeriodStartWorkday", required=True), query("primaryPeriodEndWorkday", required=True),
    returns="InsightsTrend",
)
_GET_GAMIFICATION_INSIGHTS_GROUPS_TRENDS_ALL: ApiOperation[InsightsTrend] = ApiOperation(
    "GET", "/api/v2/gamification/insights/groups/trends/all", query("filterType", required=True),
    query("filterId", required=True), query("granularity", required=True),
    query("comparativePeriodStartWorkday", required=True), query("comparativePeriodEndWorkday", required=True),
    query("primaryPeriodStartWorkday", required=True), query("primaryPeriodEndWorkday", required=True),
    returns="InsightsTrend",
)
_GET_GAMIFICATION_INSIGHTS_MEMBERS: ApiOperation[InsightsAgents] = ApiOperation(
    "GET", "/api/v2/gamification/insights/members", query("filterType", required=True),
    query("filterId", required=True), query("granularity", required=True), query("startWorkday", required=True),
    returns="InsightsAgents",
)
_GET_GAMIFICATION_INSIGHTS_TRENDS: ApiOperation[UserInsightsTrend] = ApiOperation(
    "GET", "/api/v2/gamification/insights/trends", query("filterType", required=True), query("filterId", required=True),
    query("granularity", required=True), query("comparativePeriodStartWorkday", required=True),
    query("comparativePeriodEndWorkday", required=True), query("primaryPeriodStartWorkday", required=True),
    query("primaryPeriodEndWorkday", required=True), returns="UserInsightsTrend",
)
_GET_GAMIFICATION_INSIGHTS_USER_DETAILS: ApiOperation[InsightsDetails] = ApiOperation(
    "GET", "/api/v2/gamification/insights/users/{userId}/details", path("userId"), query("filterType", required=True),
    query("filterId", required=True), query("granularity", required=True),
    query("comparativePeriodStartWorkday", required=True), query("primaryPeriodStartWorkday", required=True),
    returns="InsightsDetails",
)
_GET_GAMIFICATION_INSIGHTS_USER_TRENDS: ApiOperation[UserInsightsTrend] = ApiOperation(
    "GET", "/api/v2/gamification/insights/users/{userId}/trends", path("userId"), query("filterType", required=True),
    query("filterId", required=True), query("granularity", required=True),
    query("comparativePeriodStartWorkday", required=True), query("comparativePeriodEndWorkday", required=True),
    query("primaryPeriodStartWorkday", required=True), query("primaryPeriodEndWorkday", required=True),
    returns="UserInsightsTrend",
)
_GET_GAMIFICATION_LEADERBOARD: ApiOperation[Leaderboard] = ApiOperation(
    "GET", "/api/v2/gamification/leaderboard", query("startWorkday", required=True), query("endWorkday", required=True),
    query("metricId"), returns="Leaderboard",
)
_GET_GAMIFICATION_LEADERBOARD_ALL: ApiOperation[Leaderboard] = ApiOperation(
    "GET", "/api/v2/gamification/leaderboard/all", query("filterType", required=True), query("filterId", required=True),
    query("startWorkday", required=True), query("endWorkday", required=True), query("metricId"), returns="Leaderboard",
)
_GET_GAMIFICATION_LEADERBOARD_ALL_BESTPOINTS: ApiOperation[OverallBestPoints] = ApiOperation(
    "GET", "/api/v2/gamification/leaderboard/all/bestpoints", query("filterType", required=True),
    query("filterId", required=True), returns="OverallBestPoints",
)
_GET_GAMIFICATION_LEADERBOARD_BESTPOINTS: ApiOperation[OverallBestPoints] = ApiOperation(
    "GET", "/api/v2/gamification/leaderboard/bestpoints", returns="OverallBestPoints"
)
_GET_GAMIFICATION_METRICDEFINITION: ApiOperation[MetricDefinition] = ApiOperation(
    "GET", "/api/v2/gamification/metricdefinitions/{metricDefinitionId}", path("metricDefinitionId"),
    returns="MetricDefinition",
)
_GET_GAMIFICATION_METRICDEFINITIONS: ApiOperation[GetMetricDefinitionsResponse] = ApiOperation(
    "GET", "/api/v2/gamification/metricdefinitions", returns="GetMetricDefinitionsResponse"
)
_GET_GAMIFICATION_PROFILE: ApiOperation[PerformanceProfile] = ApiOperation(
    "GET", "/api/v2/gamification/profiles/{profileId}", path("profileId"), returns="PerformanceProfile"
)
_GET_GAMIFICATION_PROFILE_MEMBERS: ApiOperation[MemberListing] = ApiOperation(
    "GET", "/api/v2/gamification/profiles/{profileId}/members", path("profileId"), returns="MemberListing"
)
_GET_GAMIFICATION_PROFILE_METRIC: ApiOperation[Metric] = ApiOperation(
    "GET", "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}", path("profileId"), path("metricId"),
    query("workday"), returns="Metric",
)
_GET_GAMIFICATION_PROFILE_METRICS: ApiOperation[GetMetricResponse] = ApiOperation(
    "GET", "/api/v2/gamification/profiles/{profileId}/metrics", path("profileId"), query("expand", "multi"),
    query("workday"), query("metricIds"), returns="GetMetricResponse",
)
_GET_GAMIFICATION_PROFILE_METRICS_OBJECTIVEDETAILS: ApiOperation[GetMetricsResponse] = ApiOperation(
    "GET", "/api/v2/gamification/profiles/{profileId}/metrics/objectivedetails", path("profileId"), query("workday"),
    returns="GetMetricsResponse",
)
_GET_GAMIFICATION_PROFILES: ApiOperation[GetProfilesResponse] = ApiOperation(
    "GET", "/api/v2/gamification/profiles", returns="GetProfilesResponse"
)
_GET_GAMIFICATION_PROFILES_USER: ApiOperation[PerformanceProfile] = ApiOperation(
    "GET", "/api/v2/gamification/profiles/users/{userId}", path("userId"), query("workday"),
    returns="PerformanceProfile",
)
_GET_GAMIFICATION_PROFILES_USERS_ME: ApiOperation[PerformanceProfile] = ApiOperation(
    "GET", "/api/v2/gamification/profiles/users/me", query("workday"), returns="PerformanceProfile"
)
_GET_GAMIFICATION_SCORECARDS: ApiOperation[WorkdayMetricListing] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards", query("workday", required=True), query("expand", "multi"),
    returns="WorkdayMetricListing",
)
_GET_GAMIFICATION_SCORECARDS_ATTENDANCE: ApiOperation[AttendanceStatusListing] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/attendance", query("startWorkday", required=True),
    query("endWorkday", required=True), returns="AttendanceStatusListing",
)
_GET_GAMIFICATION_SCORECARDS_BESTPOINTS: ApiOperation[UserBestPoints] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/bestpoints", returns="UserBestPoints"
)
_GET_GAMIFICATION_SCORECARDS_POINTS_ALLTIME: ApiOperation[AllTimePoints] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/points/alltime", query("endWorkday", required=True),
    returns="AllTimePoints",
)
_GET_GAMIFICATION_SCORECARDS_POINTS_AVERAGE: ApiOperation[SingleWorkdayAveragePoints] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/points/average", query("workday", required=True),
    returns="SingleWorkdayAveragePoints",
)
_GET_GAMIFICATION_SCORECARDS_POINTS_TRENDS: ApiOperation[WorkdayPointsTrend] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/points/trends", query("startWorkday", required=True),
    query("endWorkday", required=True), query("dayOfWeek"), returns="WorkdayPointsTrend",
)
_GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_USER_VALUES_TRENDS: ApiOperation[MetricValueTrendAverage] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends",
    path("profileId"), path("metricId"), path("userId"), query("startWorkday", required=True),
    query("endWorkday", required=True), query("referenceWorkday"), query("timeZone"), returns="MetricValueTrendAverage",
)
_GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_USERS_VALUES_TRENDS: ApiOperation[MetricValueTrendAverage] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends",
    path("profileId"), path("metricId"), query("filterType", required=True), query("startWorkday", required=True),
    query("endWorkday", required=True), query("filterId"), query("referenceWorkday"), query("timeZone"),
    returns="MetricValueTrendAverage",
)
_GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_VALUES_TRENDS: ApiOperation[MetricValueTrendAverage] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends", path("profileId"),
    path("metricId"), query("startWorkday", required=True), query("endWorkday", required=True), query("filterType"),
    query("referenceWorkday"), query("timeZone"), returns="MetricValueTrendAverage",
)
_GET_GAMIFICATION_SCORECARDS_USER: ApiOperation[WorkdayMetricListing] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/{userId}", path("userId"), query("workday", required=True),
    query("expand", "multi"), returns="WorkdayMetricListing",
)
_GET_GAMIFICATION_SCORECARDS_USER_ATTENDANCE: ApiOperation[AttendanceStatusListing] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/{userId}/attendance", path("userId"),
    query("startWorkday", required=True), query("endWorkday", required=True), returns="AttendanceStatusListing",
)
_GET_GAMIFICATION_SCORECARDS_USER_BESTPOINTS: ApiOperation[UserBestPoints] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/{userId}/bestpoints", path("userId"), returns="UserBestPoints"
)
_GET_GAMIFICATION_SCORECARDS_USER_POINTS_ALLTIME: ApiOperation[AllTimePoints] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/{userId}/points/alltime", path("userId"),
    query("endWorkday", required=True), returns="AllTimePoints",
)
_GET_GAMIFICATION_SCORECARDS_USER_POINTS_TRENDS: ApiOperation[WorkdayPointsTrend] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/{userId}/points/trends", path("userId"),
    query("startWorkday", required=True), query("endWorkday", required=True), query("dayOfWeek"),
    returns="WorkdayPointsTrend",
)
_GET_GAMIFICATION_SCORECARDS_USER_VALUES_TRENDS: ApiOperation[WorkdayValuesTrend] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/{userId}/values/trends", path("userId"),
    query("startWorkday", required=True), query("endWorkday", required=True), query("timeZone"),
    returns="WorkdayValuesTrend",
)
_GET_GAMIFICATION_SCORECARDS_USERS_POINTS_AVERAGE: ApiOperation[SingleWorkdayAveragePoints] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/points/average", query("filterType", required=True),
    query("filterId", required=True), query("workday", required=True), returns="SingleWorkdayAveragePoints",
)
_GET_GAMIFICATION_SCORECARDS_USERS_VALUES_AVERAGE: ApiOperation[SingleWorkdayAverageValues] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/values/average", query("filterType", required=True),
    query("filterId", required=True), query("workday", required=True), query("timeZone"),
    returns="SingleWorkdayAverageValues",
)
_GET_GAMIFICATION_SCORECARDS_USERS_VALUES_TRENDS: ApiOperation[WorkdayValuesTrend] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/users/values/trends", query("filterType", required=True),
    query("filterId", required=True), query("startWorkday", required=True), query("endWorkday", required=True),
    query("timeZone"), returns="WorkdayValuesTrend",
)
_GET_GAMIFICATION_SCORECARDS_VALUES_AVERAGE: ApiOperation[SingleWorkdayAverageValues] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/values/average", query("workday", required=True), query("timeZone"),
    returns="SingleWorkdayAverageValues",
)
_GET_GAMIFICATION_SCORECARDS_VALUES_TRENDS: ApiOperation[WorkdayValuesTrend] = ApiOperation(
    "GET", "/api/v2/gamification/scorecards/values/trends", query("startWorkday", required=True),
    query("endWorkday", required=True), query("filterType"), query("referenceWorkday"), query("timeZone"),
    returns="WorkdayValuesTrend",
)
_GET_GAMIFICATION_STATUS: ApiOperation[GamificationStatus] = ApiOperation(
    "GET", "/api/v2/gamification/status", returns="GamificationStatus"
)
_GET_GAMIFICATION_TEMPLATE: ApiOperation[ObjectiveTemplate] = ApiOperation(
    "GET", "/api/v2/gamification/templates/{templateId}", path("templateId"), returns="ObjectiveTemplate"
)
_GET_GAMIFICATION_TEMPLATES: ApiOperation[GetTemplatesResponse] = ApiOperation(
    "GET", "/api/v2/gamification/templates", returns="GetTemplatesResponse"
)
_PATCH_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION: ApiOperation[ExternalMetricDefinition] = ApiOperation(
    "PATCH", "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", path("metricId"),
    body(required=True), returns="ExternalMetricDefinition",
)
_POST_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DATA: ApiOperation[ExternalMetricDataWriteResponse] = ApiOperation(
    "POST", "/api/v2/employeeperformance/externalmetrics/data", body(), returns="ExternalMetricDataWriteResponse"
)
_POST_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITIONS: ApiOperation[ExternalMetricDefinition] = ApiOperation(
    "POST", "/api/v2/employeeperformance/externalmetrics/definitions", body(), returns="ExternalMetricDefinition"
)
_POST_GAMIFICATION_PROFILE_ACTIVATE: ApiOperation[PerformanceProfile] = ApiOperation(
    "POST", "/api/v2/gamification/profiles/{profileId}/activate", path("profileId"), returns="PerformanceProfile"
)
_POST_GAMIFICATION_PROFILE_DEACTIVATE: ApiOperation[PerformanceProfile] = ApiOperation(
    "POST", "/api/v2/gamification/profiles/{profileId}/deactivate", path("profileId"), returns="PerformanceProfile"
)
_POST_GAMIFICATION_PROFILE_MEMBERS: ApiOperation[Assignment] = ApiOperation(
    "POST", "/api/v2/gamification/profiles/{profileId}/members", path("profileId"), body(required=True),
    returns="Assignment",
)
_POST_GAMIFICATION_PROFILE_MEMBERS_VALIDATE: ApiOperation[AssignmentValidation] = ApiOperation(
    "POST", "/api/v2/gamification/profiles/{profileId}/members/validate", path("profileId"), body(required=True),
    returns="AssignmentValidation",
)
_POST_GAMIFICATION_PROFILE_METRIC_LINK: ApiOperation[Metric] = ApiOperation(
    "POST", "/api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link", path("sourceProfileId"),
    path("sourceMetricId"), body(required=True), returns="Metric",
)
_POST_GAMIFICATION_PROFILE_METRICS: ApiOperation[Metric] = ApiOperation(
    "POST", "/api/v2/gamification/profiles/{profileId}/metrics", path("profileId"), body(required=True),
    returns="Metric",
)
_POST_GAMIFICATION_PROFILES: ApiOperation[PerformanceProfile] = ApiOperation(
    "POST", "/api/v2/gamification/profiles", body(required=True), query("copyMetrics"), returns="PerformanceProfile"
)
_POST_GAMIFICATION_PROFILES_USER_QUERY: ApiOperation[UserProfilesInDateRange] = ApiOperation(
    "POST", "/api/v2/gamification/profiles/users/{userId}/query", path("userId"), body(required=True),
    returns="UserProfilesInDateRange",
)
_POST_GAMIFICATION_PROFILES_USERS_ME_QUERY: ApiOperation[UserProfilesInDateRange] = ApiOperation(
    "POST", "/api/v2/gamification/profiles/users/me/query", body(required=True), returns="UserProfilesInDateRange"
)
_PUT_GAMIFICATION_PROFILE: ApiOperation[PerformanceProfile] = ApiOperation(
    "PUT", "/api/v2/gamification/profiles/{profileId}", path("profileId"), body(), returns="PerformanceProfile"
)
_PUT_GAMIFICATION_PROFILE_METRIC: ApiOperation[Metric] = ApiOperation(
    "PUT", "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}", path("profileId"), path("metricId"),
    body(required=True), returns="Metric",
)
_PUT_GAMIFICATION_STATUS: ApiOperation[GamificationStatus] = ApiOperation(
    "PUT", "/api/v2/gamification/status", body("status", required=True), returns="GamificationStatus"
)


class GamificationApi(Api):
    """The Gamification operations of the Platform API."""

    def delete_employeeperformance_externalmetrics_definition(
        self,
        metric_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId}: returns None.

        Permissions: any of employeePerformance:externalMetricDefinition:delete.
        """
        return self._call(_DELETE_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION, options, metric_id)

    def get_employeeperformance_externalmetrics_definition(
        self,
        metric_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDefinition:
        """GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId}: returns ExternalMetricDefinition.

        Permissions: any of employeePerformance:externalMetricDefinition:view.
        """
        return self._call(_GET_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION, options, metric_id)

    def get_employeeperformance_externalmetrics_definitions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDefinitionListing:
        """GET /api/v2/employeeperformance/externalmetrics/definitions: returns ExternalMetricDefinitionListing.

        Permissions: any of employeePerformance:externalMetricDefinition:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITIONS, options, page_size, page_number)

    def get_gamification_insights(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Weekly", "Monthly"],
        comparative_period_start_workday: date | str,
        primary_period_start_workday: date | str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_key: Literal[
            "percentOfGoal", "percentOfGoalChange", "overallPercentOfGoal", "overallPercentOfGoalChange", "value",
            "valueChange",
        ] | None = None,
        sort_metric_id: str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        user_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InsightsSummary:
        """GET /api/v2/gamification/insights: returns InsightsSummary.

        Permissions: any of gamification:insights:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
            granularity: Weekly, Monthly.
            page_size: default 25.
            page_number: default 1.
            sort_key: percentOfGoal, percentOfGoalChange, overallPercentOfGoal, overallPercentOfGoalChange, value,
                valueChange.
            sort_order: asc, desc; default asc.
        """
        return self._call(
            _GET_GAMIFICATION_INSIGHTS, options, filter_type, filter_id, granularity, comparative_period_start_workday,
            primary_period_start_workday, page_size, page_number, sort_key, sort_metric_id, sort_order, user_ids,
        )

    def get_gamification_insights_details(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Weekly", "Monthly"],
        comparative_period_start_workday: date | str,
        primary_period_start_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> InsightsDetails:
        """GET /api/v2/gamification/insights/details: returns InsightsDetails.

        Permissions: any of gamification:insights:view.

        Parameters:
            filter_type: PerformanceProfile, Division.
            granularity: Weekly, Monthly.
        """
        return self._call(
            _GET_GAMIFICATION_INSIGHTS_DETAILS, options, filter_type, filter_id, granularity,
            comparative_period_start_workday, primary_period_start_workday,
        )

    def get_gamification_insights_groups_trends(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Daily", "Weekly", "Monthly"],
        comparative_period_start_workday: date | str,
        comparative_period_end_workday: date | str,
        primary_period_start_workday: date | str,
        primary_period_end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> InsightsTrend:
        """GET /api/v2/gamification/insights/groups/trends: returns InsightsTrend.

        Permissions: any of gamification:insights:view.

        Parameters:
            filter_type: PerformanceProfile, Division.
            granularity: Daily, Weekly, Monthly.
        """
        return self._call(
            _GET_GAMIFICATION_INSIGHTS_GROUPS_TRENDS, options, filter_type, filter_id, granularity,
            comparative_period_start_workday, comparative_period_end_workday, primary_period_start_workday,
            primary_period_end_workday,
        )

    def get_gamification_insights_groups_trends_all(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Daily", "Weekly", "Monthly"],
        comparative_period_start_workday: date | str,
        comparative_period_end_workday: date | str,
        primary_period_start_workday: date | str,
        primary_period_end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> InsightsTrend:
        """GET /api/v2/gamification/insights/groups/trends/all: returns InsightsTrend.

        Permissions: any of gamification:insights:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
            granularity: Daily, Weekly, Monthly.
        """
        return self._call(
            _GET_GAMIFICATION_INSIGHTS_GROUPS_TRENDS_ALL, options, filter_type, filter_id, granularity,
            comparative_period_start_workday, comparative_period_end_workday, primary_period_start_workday,
            primary_period_end_workday,
        )

    def get_gamification_insights_members(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Weekly", "Monthly"],
        start_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> InsightsAgents:
        """GET /api/v2/gamification/insights/members: returns InsightsAgents.

        Permissions: any of gamification:insights:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
            granularity: Weekly, Monthly.
        """
        return self._call(
            _GET_GAMIFICATION_INSIGHTS_MEMBERS, options, filter_type, filter_id, granularity, start_workday
        )

    def get_gamification_insights_trends(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Daily", "Weekly"],
        comparative_period_start_workday: date | str,
        comparative_period_end_workday: date | str,
        primary_period_start_workday: date | str,
        primary_period_end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> UserInsightsTrend:
        """GET /api/v2/gamification/insights/trends: returns UserInsightsTrend.

        Permissions: any of gamification:insights:view.

        Parameters:
            filter_type: PerformanceProfile, Division.
            granularity: Daily, Weekly.
        """
        return self._call(
            _GET_GAMIFICATION_INSIGHTS_TRENDS, options, filter_type, filter_id, granularity,
            comparative_period_start_workday, comparative_period_end_workday, primary_period_start_workday,
            primary_period_end_workday,
        )

    def get_gamification_insights_user_details(
        self,
        user_id: str,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Weekly", "Monthly"],
        comparative_period_start_workday: date | str,
        primary_period_start_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> InsightsDetails:
        """GET /api/v2/gamification/insights/users/{userId}/details: returns InsightsDetails.

        Permissions: any of gamification:insights:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
            granularity: Weekly, Monthly.
        """
        return self._call(
            _GET_GAMIFICATION_INSIGHTS_USER_DETAILS, options, user_id, filter_type, filter_id, granularity,
            comparative_period_start_workday, primary_period_start_workday,
        )

    def get_gamification_insights_user_trends(
        self,
        user_id: str,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Daily", "Weekly"],
        comparative_period_start_workday: date | str,
        comparative_period_end_workday: date | str,
        primary_period_start_workday: date | str,
        primary_period_end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> UserInsightsTrend:
        """GET /api/v2/gamification/insights/users/{userId}/trends: returns UserInsightsTrend.

        Permissions: any of gamification:insights:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
            granularity: Daily, Weekly.
        """
        return self._call(
            _GET_GAMIFICATION_INSIGHTS_USER_TRENDS, options, user_id, filter_type, filter_id, granularity,
            comparative_period_start_workday, comparative_period_end_workday, primary_period_start_workday,
            primary_period_end_workday,
        )

    def get_gamification_leaderboard(
        self,
        start_workday: date | str,
        end_workday: date | str,
        *,
        metric_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Leaderboard:
        """GET /api/v2/gamification/leaderboard: returns Leaderboard.

        Permissions: any of gamification:leaderboard:view.
        """
        return self._call(_GET_GAMIFICATION_LEADERBOARD, options, start_workday, end_workday, metric_id)

    def get_gamification_leaderboard_all(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        start_workday: date | str,
        end_workday: date | str,
        *,
        metric_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Leaderboard:
        """GET /api/v2/gamification/leaderboard/all: returns Leaderboard.

        Permissions: any of gamification:leaderboard:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
        """
        return self._call(
            _GET_GAMIFICATION_LEADERBOARD_ALL, options, filter_type, filter_id, start_workday, end_workday, metric_id
        )

    def get_gamification_leaderboard_all_bestpoints(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        **options: Unpack[CallOptions],
    ) -> OverallBestPoints:
        """GET /api/v2/gamification/leaderboard/all/bestpoints: returns OverallBestPoints.

        Permissions: any of gamification:leaderboard:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
        """
        return self._call(_GET_GAMIFICATION_LEADERBOARD_ALL_BESTPOINTS, options, filter_type, filter_id)

    def get_gamification_leaderboard_bestpoints(
        self,
        **options: Unpack[CallOptions],
    ) -> OverallBestPoints:
        """GET /api/v2/gamification/leaderboard/bestpoints: returns OverallBestPoints.

        Permissions: any of gamification:leaderboard:view.
        """
        return self._call(_GET_GAMIFICATION_LEADERBOARD_BESTPOINTS, options)

    def get_gamification_metricdefinition(
        self,
        metric_definition_id: str,
        **options: Unpack[CallOptions],
    ) -> MetricDefinition:
        """GET /api/v2/gamification/metricdefinitions/{metricDefinitionId}: returns MetricDefinition.

        Permissions: any of gamification:profile:view.
        """
        return self._call(_GET_GAMIFICATION_METRICDEFINITION, options, metric_definition_id)

    def get_gamification_metricdefinitions(
        self,
        **options: Unpack[CallOptions],
    ) -> GetMetricDefinitionsResponse:
        """GET /api/v2/gamification/metricdefinitions: returns GetMetricDefinitionsResponse.

        Permissions: any of gamification:profile:view.
        """
        return self._call(_GET_GAMIFICATION_METRICDEFINITIONS, options)

    def get_gamification_profile(
        self,
        profile_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """GET /api/v2/gamification/profiles/{profileId}: returns PerformanceProfile.

        Permissions: any of gamification:profile:view, gamification:leaderboard:viewAll,
        gamification:scorecard:viewAll.
        """
        return self._call(_GET_GAMIFICATION_PROFILE, options, profile_id)

    def get_gamification_profile_members(
        self,
        profile_id: str,
        **options: Unpack[CallOptions],
    ) -> MemberListing:
        """GET /api/v2/gamification/profiles/{profileId}/members: returns MemberListing.

        Permissions: any of gamification:profile:view.
        """
        return self._call(_GET_GAMIFICATION_PROFILE_MEMBERS, options, profile_id)

    def get_gamification_profile_metric(
        self,
        profile_id: str,
        metric_id: str,
        *,
        workday: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Metric:
        """GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId}: returns Metric.

        Permissions: any of gamification:profile:view, gamification:leaderboard:view, gamification:scorecard:view.
        """
        return self._call(_GET_GAMIFICATION_PROFILE_METRIC, options, profile_id, metric_id, workday)

    def get_gamification_profile_metrics(
        self,
        profile_id: str,
        *,
        expand: Sequence[Literal["objective"]] | None = None,
        workday: date | str | None = None,
        metric_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetMetricResponse:
        """GET /api/v2/gamification/profiles/{profileId}/metrics: returns GetMetricResponse.

        Permissions: any of gamification:profile:view, gamification:leaderboard:view, gamification:scorecard:view.

        Parameters:
            expand: any of objective.
        """
        return self._call(_GET_GAMIFICATION_PROFILE_METRICS, options, profile_id, expand, workday, metric_ids)

    def get_gamification_profile_metrics_objectivedetails(
        self,
        profile_id: str,
        *,
        workday: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetMetricsResponse:
        """GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails: returns GetMetricsResponse.

        Permissions: any of gamification:profile:view, gamification:leaderboard:view, gamification:scorecard:view.
        """
        return self._call(_GET_GAMIFICATION_PROFILE_METRICS_OBJECTIVEDETAILS, options, profile_id, workday)

    def get_gamification_profiles(
        self,
        **options: Unpack[CallOptions],
    ) -> GetProfilesResponse:
        """GET /api/v2/gamification/profiles: returns GetProfilesResponse.

        Permissions: any of gamification:profile:view, gamification:leaderboard:viewAll,
        gamification:scorecard:viewAll.
        """
        return self._call(_GET_GAMIFICATION_PROFILES, options)

    def get_gamification_profiles_user(
        self,
        user_id: str,
        *,
        workday: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """GET /api/v2/gamification/profiles/users/{userId}: returns PerformanceProfile.

        Permissions: any of gamification:profile:view, gamification:scorecard:viewAll,
        gamification:leaderboard:viewAll.
        """
        return self._call(_GET_GAMIFICATION_PROFILES_USER, options, user_id, workday)

    def get_gamification_profiles_users_me(
        self,
        *,
        workday: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """GET /api/v2/gamification/profiles/users/me: returns PerformanceProfile."""
        return self._call(_GET_GAMIFICATION_PROFILES_USERS_ME, options, workday)

    def get_gamification_scorecards(
        self,
        workday: date | str,
        *,
        expand: Sequence[Literal["objective"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayMetricListing:
        """GET /api/v2/gamification/scorecards: returns WorkdayMetricListing.

        Permissions: any of gamification:scorecard:view.

        Parameters:
            expand: any of objective.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS, options, workday, expand)

    def get_gamification_scorecards_attendance(
        self,
        start_workday: date | str,
        end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> AttendanceStatusListing:
        """GET /api/v2/gamification/scorecards/attendance: returns AttendanceStatusListing.

        Permissions: any of gamification:scorecard:view.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_ATTENDANCE, options, start_workday, end_workday)

    def get_gamification_scorecards_bestpoints(
        self,
        **options: Unpack[CallOptions],
    ) -> UserBestPoints:
        """GET /api/v2/gamification/scorecards/bestpoints: returns UserBestPoints.

        Permissions: any of gamification:scorecard:view.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_BESTPOINTS, options)

    def get_gamification_scorecards_points_alltime(
        self,
        end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> AllTimePoints:
        """GET /api/v2/gamification/scorecards/points/alltime: returns AllTimePoints.

        Permissions: any of gamification:scorecard:view.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_POINTS_ALLTIME, options, end_workday)

    def get_gamification_scorecards_points_average(
        self,
        workday: date | str,
        **options: Unpack[CallOptions],
    ) -> SingleWorkdayAveragePoints:
        """GET /api/v2/gamification/scorecards/points/average: returns SingleWorkdayAveragePoints.

        Permissions: any of gamification:scorecard:view.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_POINTS_AVERAGE, options, workday)

    def get_gamification_scorecards_points_trends(
        self,
        start_workday: date | str,
        end_workday: date | str,
        *,
        day_of_week: Literal[
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayPointsTrend:
        """GET /api/v2/gamification/scorecards/points/trends: returns WorkdayPointsTrend.

        Permissions: any of gamification:scorecard:view.

        Parameters:
            day_of_week: Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_POINTS_TRENDS, options, start_workday, end_workday, day_of_week)

    def get_gamification_scorecards_profile_metric_user_values_trends(
        self,
        profile_id: str,
        metric_id: str,
        user_id: str,
        start_workday: date | str,
        end_workday: date | str,
        *,
        reference_workday: date | str | None = None,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MetricValueTrendAverage:
        """GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends:
        returns MetricValueTrendAverage.

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            time_zone: default UTC.
        """
        return self._call(
            _GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_USER_VALUES_TRENDS, options, profile_id, metric_id, user_id,
            start_workday, end_workday, reference_workday, time_zone,
        )

    def get_gamification_scorecards_profile_metric_users_values_trends(
        self,
        profile_id: str,
        metric_id: str,
        filter_type: Literal["PerformanceProfile", "Division"],
        start_workday: date | str,
        end_workday: date | str,
        *,
        filter_id: str | None = None,
        reference_workday: date | str | None = None,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MetricValueTrendAverage:
        """GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends: returns
        MetricValueTrendAverage.

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
            time_zone: default UTC.
        """
        return self._call(
            _GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_USERS_VALUES_TRENDS, options, profile_id, metric_id,
            filter_type, start_workday, end_workday, filter_id, reference_workday, time_zone,
        )

    def get_gamification_scorecards_profile_metric_values_trends(
        self,
        profile_id: str,
        metric_id: str,
        start_workday: date | str,
        end_workday: date | str,
        *,
        filter_type: Literal["PerformanceProfile", "Division"] | None = None,
        reference_workday: date | str | None = None,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MetricValueTrendAverage:
        """GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends: returns
        MetricValueTrendAverage.

        Permissions: any of gamification:scorecard:view.

        Parameters:
            filter_type: PerformanceProfile, Division.
            time_zone: default UTC.
        """
        return self._call(
            _GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_VALUES_TRENDS, options, profile_id, metric_id, start_workday,
            end_workday, filter_type, reference_workday, time_zone,
        )

    def get_gamification_scorecards_user(
        self,
        user_id: str,
        workday: date | str,
        *,
        expand: Sequence[Literal["objective"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayMetricListing:
        """GET /api/v2/gamification/scorecards/users/{userId}: returns WorkdayMetricListing.

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            expand: any of objective.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_USER, options, user_id, workday, expand)

    def get_gamification_scorecards_user_attendance(
        self,
        user_id: str,
        start_workday: date | str,
        end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> AttendanceStatusListing:
        """GET /api/v2/gamification/scorecards/users/{userId}/attendance: returns AttendanceStatusListing.

        Permissions: any of gamification:scorecard:viewAll.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_USER_ATTENDANCE, options, user_id, start_workday, end_workday)

    def get_gamification_scorecards_user_bestpoints(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserBestPoints:
        """GET /api/v2/gamification/scorecards/users/{userId}/bestpoints: returns UserBestPoints.

        Permissions: any of gamification:scorecard:viewAll.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_USER_BESTPOINTS, options, user_id)

    def get_gamification_scorecards_user_points_alltime(
        self,
        user_id: str,
        end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> AllTimePoints:
        """GET /api/v2/gamification/scorecards/users/{userId}/points/alltime: returns AllTimePoints.

        Permissions: any of gamification:scorecard:viewAll.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_USER_POINTS_ALLTIME, options, user_id, end_workday)

    def get_gamification_scorecards_user_points_trends(
        self,
        user_id: str,
        start_workday: date | str,
        end_workday: date | str,
        *,
        day_of_week: Literal[
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayPointsTrend:
        """GET /api/v2/gamification/scorecards/users/{userId}/points/trends: returns WorkdayPointsTrend.

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            day_of_week: Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.
        """
        return self._call(
            _GET_GAMIFICATION_SCORECARDS_USER_POINTS_TRENDS, options, user_id, start_workday, end_workday, day_of_week
        )

    def get_gamification_scorecards_user_values_trends(
        self,
        user_id: str,
        start_workday: date | str,
        end_workday: date | str,
        *,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayValuesTrend:
        """GET /api/v2/gamification/scorecards/users/{userId}/values/trends: returns WorkdayValuesTrend.

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            time_zone: default UTC.
        """
        return self._call(
            _GET_GAMIFICATION_SCORECARDS_USER_VALUES_TRENDS, options, user_id, start_workday, end_workday, time_zone
        )

    def get_gamification_scorecards_users_points_average(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        workday: date | str,
        **options: Unpack[CallOptions],
    ) -> SingleWorkdayAveragePoints:
        """GET /api/v2/gamification/scorecards/users/points/average: returns SingleWorkdayAveragePoints.

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_USERS_POINTS_AVERAGE, options, filter_type, filter_id, workday)

    def get_gamification_scorecards_users_values_average(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        workday: date | str,
        *,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SingleWorkdayAverageValues:
        """GET /api/v2/gamification/scorecards/users/values/average: returns SingleWorkdayAverageValues.

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
            time_zone: default UTC.
        """
        return self._call(
            _GET_GAMIFICATION_SCORECARDS_USERS_VALUES_AVERAGE, options, filter_type, filter_id, workday, time_zone
        )

    def get_gamification_scorecards_users_values_trends(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        start_workday: date | str,
        end_workday: date | str,
        *,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayValuesTrend:
        """GET /api/v2/gamification/scorecards/users/values/trends: returns WorkdayValuesTrend.

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            filter_type: PerformanceProfile, Division.
            time_zone: default UTC.
        """
        return self._call(
            _GET_GAMIFICATION_SCORECARDS_USERS_VALUES_TRENDS, options, filter_type, filter_id, start_workday,
            end_workday, time_zone,
        )

    def get_gamification_scorecards_values_average(
        self,
        workday: date | str,
        *,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SingleWorkdayAverageValues:
        """GET /api/v2/gamification/scorecards/values/average: returns SingleWorkdayAverageValues.

        Permissions: any of gamification:scorecard:view.

        Parameters:
            time_zone: default UTC.
        """
        return self._call(_GET_GAMIFICATION_SCORECARDS_VALUES_AVERAGE, options, workday, time_zone)

    def get_gamification_scorecards_values_trends(
        self,
        start_workday: date | str,
        end_workday: date | str,
        *,
        filter_type: Literal["PerformanceProfile", "Division"] | None = None,
        reference_workday: date | str | None = None,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayValuesTrend:
        """GET /api/v2/gamification/scorecards/values/trends: returns WorkdayValuesTrend.

        Permissions: any of gamification:scorecard:view.

        Parameters:
            filter_type: PerformanceProfile, Division.
            time_zone: default UTC.
        """
        return self._call(
            _GET_GAMIFICATION_SCORECARDS_VALUES_TRENDS, options, start_workday, end_workday, filter_type,
            reference_workday, time_zone,
        )

    def get_gamification_status(
        self,
        **options: Unpack[CallOptions],
    ) -> GamificationStatus:
        """GET /api/v2/gamification/status: returns GamificationStatus.

        Permissions: any of gamification:profile:view, gamification:profile:update, gamification:scorecard:view.
        """
        return self._call(_GET_GAMIFICATION_STATUS, options)

    def get_gamification_template(
        self,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> ObjectiveTemplate:
        """GET /api/v2/gamification/templates/{templateId}: returns ObjectiveTemplate.

        Permissions: any of gamification:profile:view.
        """
        return self._call(_GET_GAMIFICATION_TEMPLATE, options, template_id)

    def get_gamification_templates(
        self,
        **options: Unpack[CallOptions],
    ) -> GetTemplatesResponse:
        """GET /api/v2/gamification/templates: returns GetTemplatesResponse.

        Permissions: any of gamification:profile:view.
        """
        return self._call(_GET_GAMIFICATION_TEMPLATES, options)

    def patch_employeeperformance_externalmetrics_definition(
        self,
        metric_id: str,
        body: ExternalMetricDefinitionUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDefinition:
        """PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId}: returns ExternalMetricDefinition.

        Permissions: any of employeePerformance:externalMetricDefinition:edit.
        """
        return self._call(_PATCH_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION, options, metric_id, body)

    def post_employeeperformance_externalmetrics_data(
        self,
        *,
        body: ExternalMetricDataWriteRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDataWriteResponse:
        """POST /api/v2/employeeperformance/externalmetrics/data: returns ExternalMetricDataWriteResponse.

        Permissions: any of employeePerformance:externalMetricData:add.
        """
        return self._call(_POST_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DATA, options, body)

    def post_employeeperformance_externalmetrics_definitions(
        self,
        *,
        body: ExternalMetricDefinitionCreateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDefinition:
        """POST /api/v2/employeeperformance/externalmetrics/definitions: returns ExternalMetricDefinition.

        Permissions: any of employeePerformance:externalMetricDefinition:add.
        """
        return self._call(_POST_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITIONS, options, body)

    def post_gamification_profile_activate(
        self,
        profile_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """POST /api/v2/gamification/profiles/{profileId}/activate: returns PerformanceProfile.

        Permissions: any of gamification:profile:update.
        """
        return self._call(_POST_GAMIFICATION_PROFILE_ACTIVATE, options, profile_id)

    def post_gamification_profile_deactivate(
        self,
        profile_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """POST /api/v2/gamification/profiles/{profileId}/deactivate: returns PerformanceProfile.

        Permissions: any of gamification:profile:update.
        """
        return self._call(_POST_GAMIFICATION_PROFILE_DEACTIVATE, options, profile_id)

    def post_gamification_profile_members(
        self,
        profile_id: str,
        body: AssignUsers | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Assignment:
        """POST /api/v2/gamification/profiles/{profileId}/members: returns Assignment.

        Permissions: any of gamification:profile:update.
        """
        return self._call(_POST_GAMIFICATION_PROFILE_MEMBERS, options, profile_id, body)

    def post_gamification_profile_members_validate(
        self,
        profile_id: str,
        body: ValidateAssignUsers | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AssignmentValidation:
        """POST /api/v2/gamification/profiles/{profileId}/members/validate: returns AssignmentValidation.

        Permissions: any of gamification:profile:update.
        """
        return self._call(_POST_GAMIFICATION_PROFILE_MEMBERS_VALIDATE, options, profile_id, body)

    def post_gamification_profile_metric_link(
        self,
        source_profile_id: str,
        source_metric_id: str,
        body: TargetPerformanceProfile | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Metric:
        """POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link: returns Metric.

        Permissions: any of gamification:profile:update.
        """
        return self._call(_POST_GAMIFICATION_PROFILE_METRIC_LINK, options, source_profile_id, source_metric_id, body)

    def post_gamification_profile_metrics(
        self,
        profile_id: str,
        body: CreateMetric | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Metric:
        """POST /api/v2/gamification/profiles/{profileId}/metrics: returns Metric.

        Permissions: all of gamification:profile:update.
        """
        return self._call(_POST_GAMIFICATION_PROFILE_METRICS, options, profile_id, body)

    def post_gamification_profiles(
        self,
        body: CreatePerformanceProfile | dict[str, Any],
        *,
        copy_metrics: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """POST /api/v2/gamification/profiles: returns PerformanceProfile.

        Permissions: any of gamification:profile:update.

        Parameters:
            copy_metrics: default True.
        """
        return self._call(_POST_GAMIFICATION_PROFILES, options, body, copy_metrics)

    def post_gamification_profiles_user_query(
        self,
        user_id: str,
        body: UserProfilesInDateRangeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserProfilesInDateRange:
        """POST /api/v2/gamification/profiles/users/{userId}/query: returns UserProfilesInDateRange.

        Permissions: any of gamification:agentProfileMembership:view.
        """
        return self._call(_POST_GAMIFICATION_PROFILES_USER_QUERY, options, user_id, body)

    def post_gamification_profiles_users_me_query(
        self,
        body: UserProfilesInDateRangeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserProfilesInDateRange:
        """POST /api/v2/gamification/profiles/users/me/query: returns UserProfilesInDateRange."""
        return self._call(_POST_GAMIFICATION_PROFILES_USERS_ME_QUERY, options, body)

    def put_gamification_profile(
        self,
        profile_id: str,
        *,
        body: PerformanceProfile | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """PUT /api/v2/gamification/profiles/{profileId}: returns PerformanceProfile.

        Permissions: any of gamification:profile:update.
        """
        return self._call(_PUT_GAMIFICATION_PROFILE, options, profile_id, body)

    def put_gamification_profile_metric(
        self,
        profile_id: str,
        metric_id: str,
        body: CreateMetric | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Metric:
        """PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId}: returns Metric.

        Permissions: all of gamification:profile:update.
        """
        return self._call(_PUT_GAMIFICATION_PROFILE_METRIC, options, profile_id, metric_id, body)

    def put_gamification_status(
        self,
        status: GamificationStatus | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GamificationStatus:
        """PUT /api/v2/gamification/status: returns GamificationStatus.

        Permissions: any of gamification:profile:update.
        """
        return self._call(_PUT_GAMIFICATION_STATUS, options, status)
