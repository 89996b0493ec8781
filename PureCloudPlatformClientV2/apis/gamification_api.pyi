# Generated: make generate
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
from ..operation import Api, CallOptions

class GamificationApi(Api):
    """The Gamification operations of the Platform API."""

    def delete_employeeperformance_externalmetrics_definition(
        self,
        metric_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an external metric definition.

        DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId}

        Permissions: any of employeePerformance:externalMetricDefinition:delete.
        """
        ...

    def get_employeeperformance_externalmetrics_definition(
        self,
        metric_id: str,
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDefinition:
        """Get an external metric definition.

        GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId}

        Permissions: any of employeePerformance:externalMetricDefinition:view.
        """
        ...

    def get_employeeperformance_externalmetrics_definitions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDefinitionListing:
        """List the external metric definitions.

        GET /api/v2/employeeperformance/externalmetrics/definitions

        Permissions: any of employeePerformance:externalMetricDefinition:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

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
        """Get a summary of the gamification insights of a period.

        GET /api/v2/gamification/insights

        Permissions: any of gamification:insights:viewAll.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            granularity: Length of the steps, an ISO 8601 duration; Weekly, Monthly.
            comparative_period_start_workday: First workday of the period to compare with.
            primary_period_start_workday: First workday of the period looked at.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_key: percentOfGoal, percentOfGoalChange, overallPercentOfGoal, overallPercentOfGoalChange, value,
                valueChange.
            sort_order: Direction of the order; asc, desc; default asc.
        """
        ...

    def get_gamification_insights_details(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Weekly", "Monthly"],
        comparative_period_start_workday: date | str,
        primary_period_start_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> InsightsDetails:
        """Get the details of the current user's gamification insights.

        GET /api/v2/gamification/insights/details

        Permissions: any of gamification:insights:view.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            granularity: Length of the steps, an ISO 8601 duration; Weekly, Monthly.
            comparative_period_start_workday: First workday of the period to compare with.
            primary_period_start_workday: First workday of the period looked at.
        """
        ...

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
        """Get the trends of the gamification insights of groups.

        GET /api/v2/gamification/insights/groups/trends

        Permissions: any of gamification:insights:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            granularity: Length of the steps, an ISO 8601 duration; Daily, Weekly, Monthly.
            comparative_period_start_workday: First workday of the period to compare with.
            comparative_period_end_workday: Last workday of the period to compare with.
            primary_period_start_workday: First workday of the period looked at.
            primary_period_end_workday: Last workday of the period looked at.
        """
        ...

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
        """Get all trends of the gamification insights of groups.

        GET /api/v2/gamification/insights/groups/trends/all

        Permissions: any of gamification:insights:viewAll.
        Lists: its items are in entities; there is one page.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            granularity: Length of the steps, an ISO 8601 duration; Daily, Weekly, Monthly.
            comparative_period_start_workday: First workday of the period to compare with.
            comparative_period_end_workday: Last workday of the period to compare with.
            primary_period_start_workday: First workday of the period looked at.
            primary_period_end_workday: Last workday of the period looked at.
        """
        ...

    def get_gamification_insights_members(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        granularity: Literal["Weekly", "Monthly"],
        start_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> InsightsAgents:
        """Get the members that gamification insights cover.

        GET /api/v2/gamification/insights/members

        Permissions: any of gamification:insights:viewAll.
        Lists: its items are in entities; there is one page.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            granularity: Length of the steps, an ISO 8601 duration; Weekly, Monthly.
            start_workday: First workday of the period.
        """
        ...

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
        """Get the trends of the current user's gamification insights.

        GET /api/v2/gamification/insights/trends

        Permissions: any of gamification:insights:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            granularity: Length of the steps, an ISO 8601 duration; Daily, Weekly.
            comparative_period_start_workday: First workday of the period to compare with.
            comparative_period_end_workday: Last workday of the period to compare with.
            primary_period_start_workday: First workday of the period looked at.
            primary_period_end_workday: Last workday of the period looked at.
        """
        ...

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
        """Get the details of a user's gamification insights.

        GET /api/v2/gamification/insights/users/{userId}/details

        Permissions: any of gamification:insights:viewAll.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            granularity: Length of the steps, an ISO 8601 duration; Weekly, Monthly.
            comparative_period_start_workday: First workday of the period to compare with.
            primary_period_start_workday: First workday of the period looked at.
        """
        ...

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
        """Get the trends of a user's gamification insights.

        GET /api/v2/gamification/insights/users/{userId}/trends

        Permissions: any of gamification:insights:viewAll.
        Lists: its items are in entities; there is one page.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            granularity: Length of the steps, an ISO 8601 duration; Daily, Weekly.
            comparative_period_start_workday: First workday of the period to compare with.
            comparative_period_end_workday: Last workday of the period to compare with.
            primary_period_start_workday: First workday of the period looked at.
            primary_period_end_workday: Last workday of the period looked at.
        """
        ...

    def get_gamification_leaderboard(
        self,
        start_workday: date | str,
        end_workday: date | str,
        *,
        metric_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Leaderboard:
        """Get the gamification leaderboard.

        GET /api/v2/gamification/leaderboard

        Permissions: any of gamification:leaderboard:view.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
        """
        ...

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
        """Get the leaderboard of all divisions.

        GET /api/v2/gamification/leaderboard/all

        Permissions: any of gamification:leaderboard:viewAll.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
        """
        ...

    def get_gamification_leaderboard_all_bestpoints(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        **options: Unpack[CallOptions],
    ) -> OverallBestPoints:
        """Get the best points by ranking type or division.

        GET /api/v2/gamification/leaderboard/all/bestpoints

        Permissions: any of gamification:leaderboard:viewAll.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
        """
        ...

    def get_gamification_leaderboard_bestpoints(
        self,
        **options: Unpack[CallOptions],
    ) -> OverallBestPoints:
        """Get the best points of the current user's gamification leaderboard.

        GET /api/v2/gamification/leaderboard/bestpoints

        Permissions: any of gamification:leaderboard:view.
        """
        ...

    def get_gamification_metricdefinition(
        self,
        metric_definition_id: str,
        **options: Unpack[CallOptions],
    ) -> MetricDefinition:
        """Get a gamification metric definition.

        GET /api/v2/gamification/metricdefinitions/{metricDefinitionId}

        Permissions: any of gamification:profile:view.
        """
        ...

    def get_gamification_metricdefinitions(
        self,
        **options: Unpack[CallOptions],
    ) -> GetMetricDefinitionsResponse:
        """List the gamification metric definitions.

        GET /api/v2/gamification/metricdefinitions

        Permissions: any of gamification:profile:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_gamification_profile(
        self,
        profile_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """Get a gamification profile.

        GET /api/v2/gamification/profiles/{profileId}

        Permissions: any of gamification:profile:view, gamification:leaderboard:viewAll,
        gamification:scorecard:viewAll.
        """
        ...

    def get_gamification_profile_members(
        self,
        profile_id: str,
        **options: Unpack[CallOptions],
    ) -> MemberListing:
        """List the members of a gamification profile.

        GET /api/v2/gamification/profiles/{profileId}/members

        Permissions: any of gamification:profile:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_gamification_profile_metric(
        self,
        profile_id: str,
        metric_id: str,
        *,
        workday: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Metric:
        """Get a metric of a gamification profile.

        GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId}

        Permissions: any of gamification:profile:view, gamification:leaderboard:view, gamification:scorecard:view.

        Parameters:
            workday: Workday that the values are of.
        """
        ...

    def get_gamification_profile_metrics(
        self,
        profile_id: str,
        *,
        expand: Sequence[Literal["objective"]] | None = None,
        workday: date | str | None = None,
        metric_ids: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetMetricResponse:
        """List the metrics of a gamification profile.

        GET /api/v2/gamification/profiles/{profileId}/metrics

        Permissions: any of gamification:profile:view, gamification:leaderboard:view, gamification:scorecard:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of objective.
            workday: Workday that the values are of.
        """
        ...

    def get_gamification_profile_metrics_objectivedetails(
        self,
        profile_id: str,
        *,
        workday: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetMetricsResponse:
        """List the metrics of a gamification profile with details of their objectives.

        GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails

        Permissions: any of gamification:profile:view, gamification:leaderboard:view, gamification:scorecard:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            workday: Workday that the values are of.
        """
        ...

    def get_gamification_profiles(
        self,
        **options: Unpack[CallOptions],
    ) -> GetProfilesResponse:
        """List the gamification profiles.

        GET /api/v2/gamification/profiles

        Permissions: any of gamification:profile:view, gamification:leaderboard:viewAll,
        gamification:scorecard:viewAll.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_gamification_profiles_user(
        self,
        user_id: str,
        *,
        workday: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """Get the gamification profile of a user.

        GET /api/v2/gamification/profiles/users/{userId}

        Permissions: any of gamification:profile:view, gamification:scorecard:viewAll,
        gamification:leaderboard:viewAll.

        Parameters:
            workday: Workday that the values are of.
        """
        ...

    def get_gamification_profiles_users_me(
        self,
        *,
        workday: date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """Get the gamification profile of the current user.

        GET /api/v2/gamification/profiles/users/me

        Parameters:
            workday: Workday that the values are of.
        """
        ...

    def get_gamification_scorecards(
        self,
        workday: date | str,
        *,
        expand: Sequence[Literal["objective"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayMetricListing:
        """Get the gamification scorecard of the current user for a workday.

        GET /api/v2/gamification/scorecards

        Permissions: any of gamification:scorecard:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            workday: Workday that the values are of.
            expand: Further fields to include in the answer; any of objective.
        """
        ...

    def get_gamification_scorecards_attendance(
        self,
        start_workday: date | str,
        end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> AttendanceStatusListing:
        """Get the attendance of the current user.

        GET /api/v2/gamification/scorecards/attendance

        Permissions: any of gamification:scorecard:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
        """
        ...

    def get_gamification_scorecards_bestpoints(
        self,
        **options: Unpack[CallOptions],
    ) -> UserBestPoints:
        """Get the best points of the current user.

        GET /api/v2/gamification/scorecards/bestpoints

        Permissions: any of gamification:scorecard:view.
        """
        ...

    def get_gamification_scorecards_points_alltime(
        self,
        end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> AllTimePoints:
        """Get the points of the current user since the beginning.

        GET /api/v2/gamification/scorecards/points/alltime

        Permissions: any of gamification:scorecard:view.

        Parameters:
            end_workday: Last workday of the period.
        """
        ...

    def get_gamification_scorecards_points_average(
        self,
        workday: date | str,
        **options: Unpack[CallOptions],
    ) -> SingleWorkdayAveragePoints:
        """Get the average points of the current user.

        GET /api/v2/gamification/scorecards/points/average

        Permissions: any of gamification:scorecard:view.

        Parameters:
            workday: Workday that the values are of.
        """
        ...

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
        """Get the points trends of the current user.

        GET /api/v2/gamification/scorecards/points/trends

        Permissions: any of gamification:scorecard:view.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
            day_of_week: Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.
        """
        ...

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
        """Get the value trends of a user for a metric of a gamification profile.

        GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
            reference_workday: Day of the reference.
            time_zone: Name of a time zone (IANA); default UTC.
        """
        ...

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
        """Get the average value trends of users for a metric of a gamification profile.

        GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
            reference_workday: Day of the reference.
            time_zone: Name of a time zone (IANA); default UTC.
        """
        ...

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
        """Get the value trends of the current user for a metric of a gamification profile.

        GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends

        Permissions: any of gamification:scorecard:view.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            reference_workday: Day of the reference.
            time_zone: Name of a time zone (IANA); default UTC.
        """
        ...

    def get_gamification_scorecards_user(
        self,
        user_id: str,
        workday: date | str,
        *,
        expand: Sequence[Literal["objective"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayMetricListing:
        """Get the gamification scorecard of a user for a workday.

        GET /api/v2/gamification/scorecards/users/{userId}

        Permissions: any of gamification:scorecard:viewAll.
        Lists: its items are in entities; there is one page.

        Parameters:
            workday: Workday that the values are of.
            expand: Further fields to include in the answer; any of objective.
        """
        ...

    def get_gamification_scorecards_user_attendance(
        self,
        user_id: str,
        start_workday: date | str,
        end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> AttendanceStatusListing:
        """Get the attendance of a user.

        GET /api/v2/gamification/scorecards/users/{userId}/attendance

        Permissions: any of gamification:scorecard:viewAll.
        Lists: its items are in entities; there is one page.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
        """
        ...

    def get_gamification_scorecards_user_bestpoints(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserBestPoints:
        """Get the best points of a user.

        GET /api/v2/gamification/scorecards/users/{userId}/bestpoints

        Permissions: any of gamification:scorecard:viewAll.
        """
        ...

    def get_gamification_scorecards_user_points_alltime(
        self,
        user_id: str,
        end_workday: date | str,
        **options: Unpack[CallOptions],
    ) -> AllTimePoints:
        """Get the points of a user since the beginning.

        GET /api/v2/gamification/scorecards/users/{userId}/points/alltime

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            end_workday: Last workday of the period.
        """
        ...

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
        """Get the points trends of a user.

        GET /api/v2/gamification/scorecards/users/{userId}/points/trends

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
            day_of_week: Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.
        """
        ...

    def get_gamification_scorecards_user_values_trends(
        self,
        user_id: str,
        start_workday: date | str,
        end_workday: date | str,
        *,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkdayValuesTrend:
        """Get the value trends of a user.

        GET /api/v2/gamification/scorecards/users/{userId}/values/trends

        Permissions: any of gamification:scorecard:viewAll.
        Lists: its items are in results; there is one page.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
            time_zone: Name of a time zone (IANA); default UTC.
        """
        ...

    def get_gamification_scorecards_users_points_average(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        workday: date | str,
        **options: Unpack[CallOptions],
    ) -> SingleWorkdayAveragePoints:
        """Get the average points of a group of users.

        GET /api/v2/gamification/scorecards/users/points/average

        Permissions: any of gamification:scorecard:viewAll.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            workday: Workday that the values are of.
        """
        ...

    def get_gamification_scorecards_users_values_average(
        self,
        filter_type: Literal["PerformanceProfile", "Division"],
        filter_id: str,
        workday: date | str,
        *,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SingleWorkdayAverageValues:
        """Get the average values of a group of users.

        GET /api/v2/gamification/scorecards/users/values/average

        Permissions: any of gamification:scorecard:viewAll.
        Lists: its items are in results; there is one page.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            workday: Workday that the values are of.
            time_zone: Name of a time zone (IANA); default UTC.
        """
        ...

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
        """Get the value trends of a group of users.

        GET /api/v2/gamification/scorecards/users/values/trends

        Permissions: any of gamification:scorecard:viewAll.
        Lists: its items are in results; there is one page.

        Parameters:
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
            time_zone: Name of a time zone (IANA); default UTC.
        """
        ...

    def get_gamification_scorecards_values_average(
        self,
        workday: date | str,
        *,
        time_zone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SingleWorkdayAverageValues:
        """Get the average values of the current user.

        GET /api/v2/gamification/scorecards/values/average

        Permissions: any of gamification:scorecard:view.
        Lists: its items are in results; there is one page.

        Parameters:
            workday: Workday that the values are of.
            time_zone: Name of a time zone (IANA); default UTC.
        """
        ...

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
        """Get the value trends of the current user.

        GET /api/v2/gamification/scorecards/values/trends

        Permissions: any of gamification:scorecard:view.
        Lists: its items are in results; there is one page.

        Parameters:
            start_workday: First workday of the period.
            end_workday: Last workday of the period.
            filter_type: How filters are combined or meant; PerformanceProfile, Division.
            reference_workday: Day of the reference.
            time_zone: Name of a time zone (IANA); default UTC.
        """
        ...

    def get_gamification_status(
        self,
        **options: Unpack[CallOptions],
    ) -> GamificationStatus:
        """Get the gamification status.

        GET /api/v2/gamification/status

        Permissions: any of gamification:profile:view, gamification:profile:update, gamification:scorecard:view.
        """
        ...

    def get_gamification_template(
        self,
        template_id: str,
        **options: Unpack[CallOptions],
    ) -> ObjectiveTemplate:
        """Get a gamification template.

        GET /api/v2/gamification/templates/{templateId}

        Permissions: any of gamification:profile:view.
        """
        ...

    def get_gamification_templates(
        self,
        **options: Unpack[CallOptions],
    ) -> GetTemplatesResponse:
        """List the gamification templates.

        GET /api/v2/gamification/templates

        Permissions: any of gamification:profile:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def patch_employeeperformance_externalmetrics_definition(
        self,
        metric_id: str,
        body: ExternalMetricDefinitionUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDefinition:
        """Change some fields of an external metric definition.

        PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId}

        Permissions: any of employeePerformance:externalMetricDefinition:edit.

        Parameters:
            body: What is sent: an external metric definition (name, precision, default objective type and 1 more).
        """
        ...

    def post_employeeperformance_externalmetrics_data(
        self,
        *,
        body: ExternalMetricDataWriteRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDataWriteResponse:
        """Write the data of external metrics.

        POST /api/v2/employeeperformance/externalmetrics/data

        Permissions: any of employeePerformance:externalMetricData:add.

        Parameters:
            body: What is sent: an external metric data write (items).
        """
        ...

    def post_employeeperformance_externalmetrics_definitions(
        self,
        *,
        body: ExternalMetricDefinitionCreateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalMetricDefinition:
        """Create an external metric definition.

        POST /api/v2/employeeperformance/externalmetrics/definitions

        Permissions: any of employeePerformance:externalMetricDefinition:add.

        Parameters:
            body: What is sent: an external metric definition (name, unit, precision and 3 more).
        """
        ...

    def post_gamification_profile_activate(
        self,
        profile_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """Activate a gamification profile.

        POST /api/v2/gamification/profiles/{profileId}/activate

        Permissions: any of gamification:profile:update.
        """
        ...

    def post_gamification_profile_deactivate(
        self,
        profile_id: str,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """Deactivate a gamification profile.

        POST /api/v2/gamification/profiles/{profileId}/deactivate

        Permissions: any of gamification:profile:update.
        """
        ...

    def post_gamification_profile_members(
        self,
        profile_id: str,
        body: AssignUsers | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Assignment:
        """Assign members to a gamification profile.

        POST /api/v2/gamification/profiles/{profileId}/members

        Permissions: any of gamification:profile:update.

        Parameters:
            body: What is sent: an assign users (members to assign and members to remove).
        """
        ...

    def post_gamification_profile_members_validate(
        self,
        profile_id: str,
        body: ValidateAssignUsers | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AssignmentValidation:
        """Check the assignment of members to a gamification profile without saving it.

        POST /api/v2/gamification/profiles/{profileId}/members/validate

        Permissions: any of gamification:profile:update.

        Parameters:
            body: What is sent: a validate assign users (members to assign).
        """
        ...

    def post_gamification_profile_metric_link(
        self,
        source_profile_id: str,
        source_metric_id: str,
        body: TargetPerformanceProfile | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Metric:
        """Link a metric to a gamification profile.

        POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link

        Permissions: any of gamification:profile:update.

        Parameters:
            body: What is sent: a target performance profile (target performance profile id).
        """
        ...

    def post_gamification_profile_metrics(
        self,
        profile_id: str,
        body: CreateMetric | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Metric:
        """Create a metric of a gamification profile.

        POST /api/v2/gamification/profiles/{profileId}/metrics

        Permissions: all of gamification:profile:update.

        Parameters:
            body: What is sent: a metric (name, metric definition id, external metric definition id and 4 more).
        """
        ...

    def post_gamification_profiles(
        self,
        body: CreatePerformanceProfile | dict[str, Any],
        *,
        copy_metrics: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """Create a gamification profile.

        POST /api/v2/gamification/profiles

        Permissions: any of gamification:profile:update.

        Parameters:
            body: What is sent: a performance profile (name, division, description and 8 more).
            copy_metrics: default True.
        """
        ...

    def post_gamification_profiles_user_query(
        self,
        user_id: str,
        body: UserProfilesInDateRangeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserProfilesInDateRange:
        """Query the gamification profiles that a user had in a period.

        POST /api/v2/gamification/profiles/users/{userId}/query

        Permissions: any of gamification:agentProfileMembership:view.

        Parameters:
            body: What is sent: a user profiles in date range (start workday and end workday).
        """
        ...

    def post_gamification_profiles_users_me_query(
        self,
        body: UserProfilesInDateRangeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserProfilesInDateRange:
        """Query the gamification profiles that the current user had in a period.

        POST /api/v2/gamification/profiles/users/me/query

        Parameters:
            body: What is sent: a user profiles in date range (start workday and end workday).
        """
        ...

    def put_gamification_profile(
        self,
        profile_id: str,
        *,
        body: PerformanceProfile | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> PerformanceProfile:
        """Update a gamification profile.

        PUT /api/v2/gamification/profiles/{profileId}

        Permissions: any of gamification:profile:update.

        Parameters:
            body: What is sent: a performance profile (name, description, metric orders and 8 more).
        """
        ...

    def put_gamification_profile_metric(
        self,
        profile_id: str,
        metric_id: str,
        body: CreateMetric | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Metric:
        """Update a metric of a gamification profile.

        PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId}

        Permissions: all of gamification:profile:update.

        Parameters:
            body: What is sent: a metric (name, metric definition id, external metric definition id and 4 more).
        """
        ...

    def put_gamification_status(
        self,
        status: GamificationStatus | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GamificationStatus:
        """Update the gamification status.

        PUT /api/v2/gamification/status

        Permissions: any of gamification:profile:update.
        """
        ...
