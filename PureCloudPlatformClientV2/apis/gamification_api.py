# Generated: make generate
"""GamificationApi: signatures and documentation of its methods are in gamification_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class GamificationApi(Api):
    """The Gamification operations of the Platform API."""

    delete_employeeperformance_externalmetrics_definition = ApiOperation(
        "DELETE", "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", path("metricId")
    )
    get_employeeperformance_externalmetrics_definition = ApiOperation(
        "GET", "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", path("metricId"),
        returns="ExternalMetricDefinition",
    )
    get_employeeperformance_externalmetrics_definitions = ApiOperation(
        "GET", "/api/v2/employeeperformance/externalmetrics/definitions", query("pageSize"), query("pageNumber"),
        returns="ExternalMetricDefinitionListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_gamification_insights = ApiOperation(
        "GET", "/api/v2/gamification/insights", query("filterType", required=True), query("filterId", required=True),
        query("granularity", required=True), query("comparativePeriodStartWorkday", required=True),
        query("primaryPeriodStartWorkday", required=True), query("pageSize"), query("pageNumber"), query("sortKey"),
        query("sortMetricId"), query("sortOrder"), query("userIds"), returns="InsightsSummary",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_gamification_insights_details = ApiOperation(
        "GET", "/api/v2/gamification/insights/details", query("filterType", required=True),
        query("filterId", required=True), query("granularity", required=True),
        query("comparativePeriodStartWorkday", required=True), query("primaryPeriodStartWorkday", required=True),
        returns="InsightsDetails",
    )
    get_gamification_insights_groups_trends = ApiOperation(
        "GET", "/api/v2/gamification/insights/groups/trends", query("filterType", required=True),
        query("filterId", required=True), query("granularity", required=True),
        query("comparativePeriodStartWorkday", required=True), query("comparativePeriodEndWorkday", required=True),
        query("primaryPeriodStartWorkday", required=True), query("primaryPeriodEndWorkday", required=True),
        returns="InsightsTrend", paging=Paging("single", "entities"),
    )
    get_gamification_insights_groups_trends_all = ApiOperation(
        "GET", "/api/v2/gamification/insights/groups/trends/all", query("filterType", required=True),
        query("filterId", required=True), query("granularity", required=True),
        query("comparativePeriodStartWorkday", required=True), query("comparativePeriodEndWorkday", required=True),
        query("primaryPeriodStartWorkday", required=True), query("primaryPeriodEndWorkday", required=True),
        returns="InsightsTrend", paging=Paging("single", "entities"),
    )
    get_gamification_insights_members = ApiOperation(
        "GET", "/api/v2/gamification/insights/members", query("filterType", required=True),
        query("filterId", required=True), query("granularity", required=True), query("startWorkday", required=True),
        returns="InsightsAgents", paging=Paging("single", "entities"),
    )
    get_gamification_insights_trends = ApiOperation(
        "GET", "/api/v2/gamification/insights/trends", query("filterType", required=True),
        query("filterId", required=True), query("granularity", required=True),
        query("comparativePeriodStartWorkday", required=True), query("comparativePeriodEndWorkday", required=True),
        query("primaryPeriodStartWorkday", required=True), query("primaryPeriodEndWorkday", required=True),
        returns="UserInsightsTrend", paging=Paging("single", "entities"),
    )
    get_gamification_insights_user_details = ApiOperation(
        "GET", "/api/v2/gamification/insights/users/{userId}/details", path("userId"),
        query("filterType", required=True), query("filterId", required=True), query("granularity", required=True),
        query("comparativePeriodStartWorkday", required=True), query("primaryPeriodStartWorkday", required=True),
        returns="InsightsDetails",
    )
    get_gamification_insights_user_trends = ApiOperation(
        "GET", "/api/v2/gamification/insights/users/{userId}/trends", path("userId"),
        query("filterType", required=True), query("filterId", required=True), query("granularity", required=True),
        query("comparativePeriodStartWorkday", required=True), query("comparativePeriodEndWorkday", required=True),
        query("primaryPeriodStartWorkday", required=True), query("primaryPeriodEndWorkday", required=True),
        returns="UserInsightsTrend", paging=Paging("single", "entities"),
    )
    get_gamification_leaderboard = ApiOperation(
        "GET", "/api/v2/gamification/leaderboard", query("startWorkday", required=True),
        query("endWorkday", required=True), query("metricId"), returns="Leaderboard",
    )
    get_gamification_leaderboard_all = ApiOperation(
        "GET", "/api/v2/gamification/leaderboard/all", query("filterType", required=True),
        query("filterId", required=True), query("startWorkday", required=True), query("endWorkday", required=True),
        query("metricId"), returns="Leaderboard",
    )
    get_gamification_leaderboard_all_bestpoints = ApiOperation(
        "GET", "/api/v2/gamification/leaderboard/all/bestpoints", query("filterType", required=True),
        query("filterId", required=True), returns="OverallBestPoints",
    )
    get_gamification_leaderboard_bestpoints = ApiOperation(
        "GET", "/api/v2/gamification/leaderboard/bestpoints", returns="OverallBestPoints"
    )
    get_gamification_metricdefinition = ApiOperation(
        "GET", "/api/v2/gamification/metricdefinitions/{metricDefinitionId}", path("metricDefinitionId"),
        returns="MetricDefinition",
    )
    get_gamification_metricdefinitions = ApiOperation(
        "GET", "/api/v2/gamification/metricdefinitions", returns="GetMetricDefinitionsResponse",
        paging=Paging("single", "entities"),
    )
    get_gamification_profile = ApiOperation(
        "GET", "/api/v2/gamification/profiles/{profileId}", path("profileId"), returns="PerformanceProfile"
    )
    get_gamification_profile_members = ApiOperation(
        "GET", "/api/v2/gamification/profiles/{profileId}/members", path("profileId"), returns="MemberListing",
        paging=Paging("single", "entities"),
    )
    get_gamification_profile_metric = ApiOperation(
        "GET", "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}", path("profileId"), path("metricId"),
        query("workday"), returns="Metric",
    )
    get_gamification_profile_metrics = ApiOperation(
        "GET", "/api/v2/gamification/profiles/{profileId}/metrics", path("profileId"), query("expand", "multi"),
        query("workday"), query("metricIds"), returns="GetMetricResponse", paging=Paging("single", "entities"),
    )
    get_gamification_profile_metrics_objectivedetails = ApiOperation(
        "GET", "/api/v2/gamification/profiles/{profileId}/metrics/objectivedetails", path("profileId"),
        query("workday"), returns="GetMetricsResponse", paging=Paging("single", "entities"),
    )
    get_gamification_profiles = ApiOperation(
        "GET", "/api/v2/gamification/profiles", returns="GetProfilesResponse", paging=Paging("single", "entities")
    )
    get_gamification_profiles_user = ApiOperation(
        "GET", "/api/v2/gamification/profiles/users/{userId}", path("userId"), query("workday"),
        returns="PerformanceProfile",
    )
    get_gamification_profiles_users_me = ApiOperation(
        "GET", "/api/v2/gamification/profiles/users/me", query("workday"), returns="PerformanceProfile"
    )
    get_gamification_scorecards = ApiOperation(
        "GET", "/api/v2/gamification/scorecards", query("workday", required=True), query("expand", "multi"),
        returns="WorkdayMetricListing", paging=Paging("single", "entities"),
    )
    get_gamification_scorecards_attendance = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/attendance", query("startWorkday", required=True),
        query("endWorkday", required=True), returns="AttendanceStatusListing", paging=Paging("single", "entities"),
    )
    get_gamification_scorecards_bestpoints = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/bestpoints", returns="UserBestPoints"
    )
    get_gamification_scorecards_points_alltime = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/points/alltime", query("endWorkday", required=True),
        returns="AllTimePoints",
    )
    get_gamification_scorecards_points_average = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/points/average", query("workday", required=True),
        returns="SingleWorkdayAveragePoints",
    )
    get_gamification_scorecards_points_trends = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/points/trends", query("startWorkday", required=True),
        query("endWorkday", required=True), query("dayOfWeek"), returns="WorkdayPointsTrend",
    )
    get_gamification_scorecards_profile_metric_user_values_trends = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends",
        path("profileId"), path("metricId"), path("userId"), query("startWorkday", required=True),
        query("endWorkday", required=True), query("referenceWorkday"), query("timeZone"),
        returns="MetricValueTrendAverage",
    )
    get_gamification_scorecards_profile_metric_users_values_trends = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends",
        path("profileId"), path("metricId"), query("filterType", required=True), query("startWorkday", required=True),
        query("endWorkday", required=True), query("filterId"), query("referenceWorkday"), query("timeZone"),
        returns="MetricValueTrendAverage",
    )
    get_gamification_scorecards_profile_metric_values_trends = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends",
        path("profileId"), path("metricId"), query("startWorkday", required=True), query("endWorkday", required=True),
        query("filterType"), query("referenceWorkday"), query("timeZone"), returns="MetricValueTrendAverage",
    )
    get_gamification_scorecards_user = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/{userId}", path("userId"), query("workday", required=True),
        query("expand", "multi"), returns="WorkdayMetricListing", paging=Paging("single", "entities"),
    )
    get_gamification_scorecards_user_attendance = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/{userId}/attendance", path("userId"),
        query("startWorkday", required=True), query("endWorkday", required=True), returns="AttendanceStatusListing",
        paging=Paging("single", "entities"),
    )
    get_gamification_scorecards_user_bestpoints = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/{userId}/bestpoints", path("userId"), returns="UserBestPoints"
    )
    get_gamification_scorecards_user_points_alltime = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/{userId}/points/alltime", path("userId"),
        query("endWorkday", required=True), returns="AllTimePoints",
    )
    get_gamification_scorecards_user_points_trends = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/{userId}/points/trends", path("userId"),
        query("startWorkday", required=True), query("endWorkday", required=True), query("dayOfWeek"),
        returns="WorkdayPointsTrend",
    )
    get_gamification_scorecards_user_values_trends = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/{userId}/values/trends", path("userId"),
        query("startWorkday", required=True), query("endWorkday", required=True), query("timeZone"),
        returns="WorkdayValuesTrend", paging=Paging("single", "results"),
    )
    get_gamification_scorecards_users_points_average = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/points/average", query("filterType", required=True),
        query("filterId", required=True), query("workday", required=True), returns="SingleWorkdayAveragePoints",
    )
    get_gamification_scorecards_users_values_average = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/values/average", query("filterType", required=True),
        query("filterId", required=True), query("workday", required=True), query("timeZone"),
        returns="SingleWorkdayAverageValues", paging=Paging("single", "results"),
    )
    get_gamification_scorecards_users_values_trends = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/users/values/trends", query("filterType", required=True),
        query("filterId", required=True), query("startWorkday", required=True), query("endWorkday", required=True),
        query("timeZone"), returns="WorkdayValuesTrend", paging=Paging("single", "results"),
    )
    get_gamification_scorecards_values_average = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/values/average", query("workday", required=True), query("timeZone"),
        returns="SingleWorkdayAverageValues", paging=Paging("single", "results"),
    )
    get_gamification_scorecards_values_trends = ApiOperation(
        "GET", "/api/v2/gamification/scorecards/values/trends", query("startWorkday", required=True),
        query("endWorkday", required=True), query("filterType"), query("referenceWorkday"), query("timeZone"),
        returns="WorkdayValuesTrend", paging=Paging("single", "results"),
    )
    get_gamification_status = ApiOperation("GET", "/api/v2/gamification/status", returns="GamificationStatus")
    get_gamification_template = ApiOperation(
        "GET", "/api/v2/gamification/templates/{templateId}", path("templateId"), returns="ObjectiveTemplate"
    )
    get_gamification_templates = ApiOperation(
        "GET", "/api/v2/gamification/templates", returns="GetTemplatesResponse", paging=Paging("single", "entities")
    )
    patch_employeeperformance_externalmetrics_definition = ApiOperation(
        "PATCH", "/api/v2/employeeperformance/externalmetrics/definitions/{metricId}", path("metricId"),
        body(required=True), returns="ExternalMetricDefinition",
    )
    post_employeeperformance_externalmetrics_data = ApiOperation(
        "POST", "/api/v2/employeeperformance/externalmetrics/data", body(), returns="ExternalMetricDataWriteResponse"
    )
    post_employeeperformance_externalmetrics_definitions = ApiOperation(
        "POST", "/api/v2/employeeperformance/externalmetrics/definitions", body(), returns="ExternalMetricDefinition"
    )
    post_gamification_profile_activate = ApiOperation(
        "POST", "/api/v2/gamification/profiles/{profileId}/activate", path("profileId"), returns="PerformanceProfile"
    )
    post_gamification_profile_deactivate = ApiOperation(
        "POST", "/api/v2/gamification/profiles/{profileId}/deactivate", path("profileId"), returns="PerformanceProfile"
    )
    post_gamification_profile_members = ApiOperation(
        "POST", "/api/v2/gamification/profiles/{profileId}/members", path("profileId"), body(required=True),
        returns="Assignment",
    )
    post_gamification_profile_members_validate = ApiOperation(
        "POST", "/api/v2/gamification/profiles/{profileId}/members/validate", path("profileId"), body(required=True),
        returns="AssignmentValidation",
    )
    post_gamification_profile_metric_link = ApiOperation(
        "POST", "/api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link",
        path("sourceProfileId"), path("sourceMetricId"), body(required=True), returns="Metric",
    )
    post_gamification_profile_metrics = ApiOperation(
        "POST", "/api/v2/gamification/profiles/{profileId}/metrics", path("profileId"), body(required=True),
        returns="Metric",
    )
    post_gamification_profiles = ApiOperation(
        "POST", "/api/v2/gamification/profiles", body(required=True), query("copyMetrics"),
        returns="PerformanceProfile",
    )
    post_gamification_profiles_user_query = ApiOperation(
        "POST", "/api/v2/gamification/profiles/users/{userId}/query", path("userId"), body(required=True),
        returns="UserProfilesInDateRange",
    )
    post_gamification_profiles_users_me_query = ApiOperation(
        "POST", "/api/v2/gamification/profiles/users/me/query", body(required=True), returns="UserProfilesInDateRange"
    )
    put_gamification_profile = ApiOperation(
        "PUT", "/api/v2/gamification/profiles/{profileId}", path("profileId"), body(), returns="PerformanceProfile"
    )
    put_gamification_profile_metric = ApiOperation(
        "PUT", "/api/v2/gamification/profiles/{profileId}/metrics/{metricId}", path("profileId"), path("metricId"),
        body(required=True), returns="Metric",
    )
    put_gamification_status = ApiOperation(
        "PUT", "/api/v2/gamification/status", body("status", required=True), returns="GamificationStatus"
    )
