# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    ActionEventRequest, ActionMap, ActionMapEstimateRequest, ActionMapEstimateResult, ActionMapListing, ActionTarget,
    ActionTargetListing, ActionTemplate, ActionTemplateListing, AppEventRequest, AppEventResponse, AsyncQueryResponse,
    AsyncQueryStatus, DeploymentPing, EntityListing, EstimateJobAsyncResponse, EventListing, FlowPaths, FlowPathsQuery,
    JourneyAggregateDataContainer, JourneyAggregateQueryResponse, JourneyAggregationQuery,
    JourneyAsyncAggregateQueryResponse, JourneyAsyncAggregationQuery, JourneyEventDefinition,
    JourneyEventDefinitionListing, JourneySegment, JourneySegmentRequest, JourneyView, JourneyViewChart,
    JourneyViewChartResult, JourneyViewJob, JourneyViewJobListing, JourneyViewListing, JourneyViewResult,
    JourneyViewSchedule, JourneyViewScheduleListing, Label, Outcome, OutcomeAttributionAsyncResponse,
    OutcomeAttributionJobStateResponse, OutcomeAttributionListing, OutcomeAttributionResponseListing,
    OutcomeAttributionResultsResponse, OutcomeListing, OutcomePredictor, OutcomePredictorListing,
    OutcomePredictorRequest, OutcomeRequest, OutcomeScoresResult, PatchActionMap, PatchActionTarget,
    PatchActionTemplate, PatchOutcome, PatchSegment, SegmentListing, Session, SessionListing, WebEventRequest,
    WebEventResponse,
)
from ..operation import Api, CallOptions

class _AsyncQueryResponse(AsyncQueryResponse, behaviour.JobStart[behaviour.Item]):
    """AsyncQueryResponse, for a type checker with what the results of the job are."""

class _JourneyViewJob(JourneyViewJob, behaviour.JobStart[behaviour.Item]):
    """JourneyViewJob, for a type checker with what the results of the job are."""

class _OutcomeAttributionAsyncResponse(OutcomeAttributionAsyncResponse, behaviour.JobStart[behaviour.Item]):
    """OutcomeAttributionAsyncResponse, for a type checker with what the results of the job are."""

class JourneyApi(Api):
    """The Journey operations of the Platform API."""

    def delete_journey_actionmap(
        self,
        action_map_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an action map.

        DELETE /api/v2/journey/actionmaps/{actionMapId}

        Permissions: any of journey:actionmap:delete.
        """
        ...

    def delete_journey_actiontemplate(
        self,
        action_template_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an action template.

        DELETE /api/v2/journey/actiontemplates/{actionTemplateId}

        Permissions: any of journey:actiontemplate:delete.

        Parameters:
            hard_delete: Whether to delete for good.
        """
        ...

    def delete_journey_outcome(
        self,
        outcome_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a journey outcome.

        DELETE /api/v2/journey/outcomes/{outcomeId}

        Permissions: any of journey:outcome:delete.
        """
        ...

    def delete_journey_outcomes_predictor(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a journey outcome predictor.

        DELETE /api/v2/journey/outcomes/predictors/{predictorId}

        Permissions: any of journey:outcomepredictor:delete.
        """
        ...

    def delete_journey_segment(
        self,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a journey segment.

        DELETE /api/v2/journey/segments/{segmentId}

        Permissions: any of journey:segment:delete.
        """
        ...

    def delete_journey_view(
        self,
        view_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a journey view.

        DELETE /api/v2/journey/views/{viewId}

        Permissions: all of journey:views:delete.
        """
        ...

    def delete_journey_view_schedules(
        self,
        view_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewSchedule:
        """Delete the schedules of a journey view.

        DELETE /api/v2/journey/views/{viewId}/schedules

        Permissions: all of journey:viewsSchedule:delete.
        """
        ...

    def get_analytics_journeys_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """Get a journey aggregate job.

        GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_analytics_journeys_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyAsyncAggregateQueryResponse:
        """List the results of a journey aggregate job.

        GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        Lists: its items are in results; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_externalcontacts_contact_journey_sessions(
        self,
        contact_id: str,
        *,
        page_size: str | None = None,
        after: str | None = None,
        include_merged: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SessionListing:
        """List the journey sessions of an external contact.

        GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions

        Permissions: any of externalContacts:session:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page.
            after: Cursor: return what comes after it.
        """
        ...

    def get_journey_actionmap(
        self,
        action_map_id: str,
        **options: Unpack[CallOptions],
    ) -> ActionMap:
        """Get an action map.

        GET /api/v2/journey/actionmaps/{actionMapId}

        Permissions: any of journey:actionmap:view.
        """
        ...

    def get_journey_actionmaps(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        filter_field: str | None = None,
        filter_value: str | None = None,
        action_map_ids: Sequence[str] | None = None,
        query_fields: Sequence[str] | None = None,
        query_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionMapListing:
        """List the action maps.

        GET /api/v2/journey/actionmaps

        Permissions: any of journey:actionmap:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by.
        """
        ...

    def get_journey_actionmaps_estimates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Get an action map estimate job.

        GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}

        Permissions: all of journey:actionmapEstimateJob:view.
        """
        ...

    def get_journey_actionmaps_estimates_job_results(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ActionMapEstimateResult:
        """Get the results of an action map estimate job.

        GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results

        Permissions: all of journey:actionmapEstimate:view.
        """
        ...

    def get_journey_actiontarget(
        self,
        action_target_id: str,
        **options: Unpack[CallOptions],
    ) -> ActionTarget:
        """Get an action target.

        GET /api/v2/journey/actiontargets/{actionTargetId}

        Permissions: any of journey:actiontarget:view.
        """
        ...

    def get_journey_actiontargets(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTargetListing:
        """List the action targets.

        GET /api/v2/journey/actiontargets

        Permissions: any of journey:actiontarget:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_journey_actiontemplate(
        self,
        action_template_id: str,
        **options: Unpack[CallOptions],
    ) -> ActionTemplate:
        """Get an action template.

        GET /api/v2/journey/actiontemplates/{actionTemplateId}

        Permissions: any of journey:actiontemplate:view.
        """
        ...

    def get_journey_actiontemplates(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        media_type: Literal[
            "webchat", "webMessagingOffer", "contentOffer", "integrationAction", "architectFlow", "openAction",
        ] | None = None,
        state: Literal["Active", "Inactive", "Deleted"] | None = None,
        query_fields: Sequence[str] | None = None,
        query_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTemplateListing:
        """List the action templates.

        GET /api/v2/journey/actiontemplates

        Permissions: any of journey:actiontemplate:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by.
            media_type: Kind of media; webchat, webMessagingOffer, contentOffer, integrationAction, architectFlow,
                openAction.
            state: Active, Inactive, Deleted.
        """
        ...

    def get_journey_deployment_customer_ping(
        self,
        deployment_id: str,
        customer_cookie_id: str,
        *,
        dl: str | None = None,
        dt: str | None = None,
        app_namespace: str | None = None,
        session_id: str | None = None,
        since_last_beacon_milliseconds: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DeploymentPing:
        """Get the actions that wait for a customer of a journey deployment.

        GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping

        Parameters:
            since_last_beacon_milliseconds: Since last beacon, in milliseconds.
        """
        ...

    def get_journey_outcome(
        self,
        outcome_id: str,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """Get a journey outcome.

        GET /api/v2/journey/outcomes/{outcomeId}

        Permissions: any of journey:outcome:view.
        """
        ...

    def get_journey_outcomes(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_by: str | None = None,
        outcome_ids: Sequence[str] | None = None,
        query_fields: Sequence[str] | None = None,
        query_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OutcomeListing:
        """List the journey outcomes.

        GET /api/v2/journey/outcomes

        Permissions: any of journey:outcome:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_by: Field to order by.
        """
        ...

    def get_journey_outcomes_attributions_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> OutcomeAttributionJobStateResponse:
        """Get a journey outcome attribution job.

        GET /api/v2/journey/outcomes/attributions/jobs/{jobId}

        Permissions: all of journey:outcomeAttributionJob:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_journey_outcomes_attributions_job_results(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> OutcomeAttributionResponseListing:
        """List the results of a journey outcome attribution job.

        GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results

        Permissions: all of journey:outcomeAttribution:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_journey_outcomes_predictor(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> OutcomePredictor:
        """Get a journey outcome predictor.

        GET /api/v2/journey/outcomes/predictors/{predictorId}

        Permissions: any of journey:outcomepredictor:view.
        """
        ...

    def get_journey_outcomes_predictors(
        self,
        **options: Unpack[CallOptions],
    ) -> OutcomePredictorListing:
        """List the journey outcome predictors.

        GET /api/v2/journey/outcomes/predictors

        Permissions: any of journey:outcomepredictor:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_journey_segment(
        self,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneySegment:
        """Get a journey segment.

        GET /api/v2/journey/segments/{segmentId}

        Permissions: any of journey:segment:view.
        """
        ...

    def get_journey_segments(
        self,
        *,
        sort_by: str | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        is_active: bool | None = None,
        segment_ids: Sequence[str] | None = None,
        query_fields: Sequence[str] | None = None,
        query_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SegmentListing:
        """List the journey segments.

        GET /api/v2/journey/segments

        Permissions: any of journey:segment:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            sort_by: Field to order by.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            is_active: Whether it is active.
        """
        ...

    def get_journey_session(
        self,
        session_id: str,
        **options: Unpack[CallOptions],
    ) -> Session:
        """Get a journey session.

        GET /api/v2/journey/sessions/{sessionId}

        Permissions: any of journey:session:view, externalContacts:session:view.
        """
        ...

    def get_journey_session_events(
        self,
        session_id: str,
        *,
        page_size: str | None = None,
        after: str | None = None,
        event_type: Literal[
            "com.genesys.journey.OutcomeAchievedEvent", "com.genesys.journey.SegmentAssignmentEvent",
            "com.genesys.journey.WebActionEvent", "com.genesys.journey.WebEvent", "com.genesys.journey.AppEvent",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> EventListing:
        """List the events of a journey session.

        GET /api/v2/journey/sessions/{sessionId}/events

        Permissions: any of journey:event:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page.
            after: Cursor: return what comes after it.
            event_type: Kind of event; com.genesys.journey.OutcomeAchievedEvent,
                com.genesys.journey.SegmentAssignmentEvent, com.genesys.journey.WebActionEvent,
                com.genesys.journey.WebEvent, com.genesys.journey.AppEvent.
        """
        ...

    def get_journey_session_outcomescores(
        self,
        session_id: str,
        **options: Unpack[CallOptions],
    ) -> OutcomeScoresResult:
        """Get the outcome scores of a journey session.

        GET /api/v2/journey/sessions/{sessionId}/outcomescores

        Permissions: any of journey:outcomescores:view.
        """
        ...

    def get_journey_view(
        self,
        view_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """Get a journey view.

        GET /api/v2/journey/views/{viewId}

        Permissions: all of journey:views:view.
        """
        ...

    def get_journey_view_schedules(
        self,
        view_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewSchedule:
        """Get the schedules of a journey view.

        GET /api/v2/journey/views/{viewId}/schedules

        Permissions: all of journey:viewsSchedule:view.
        """
        ...

    def get_journey_view_version(
        self,
        view_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """Get a version of a journey view.

        GET /api/v2/journey/views/{viewId}/versions/{versionId}

        Permissions: all of journey:views:view.
        """
        ...

    def get_journey_view_version_chart(
        self,
        view_id: str,
        journey_view_version: str,
        chart_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewChart:
        """Get a chart of a version in a journey view.

        GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}

        Permissions: all of journey:views:view.
        """
        ...

    def get_journey_view_version_chart_version(
        self,
        view_id: str,
        journey_view_version: str,
        chart_id: str,
        chart_version: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewChart:
        """Get a version of a chart in a journey view.

        GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}

        Permissions: all of journey:views:view.
        """
        ...

    def get_journey_view_version_job(
        self,
        view_id: str,
        journey_version_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewJob:
        """Get a job of a version in a journey view.

        GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}

        Permissions: all of journey:viewsJobs:view.
        """
        ...

    def get_journey_view_version_job_results(
        self,
        view_id: str,
        journey_view_version: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewResult:
        """Get the results of a version's job in a journey view.

        GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results

        Permissions: all of journey:viewsResults:view.
        """
        ...

    def get_journey_view_version_job_results_chart(
        self,
        view_id: str,
        journey_version_id: str,
        job_id: str,
        chart_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewChartResult:
        """Get a result chart of a version's job in a journey view.

        GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}

        Permissions: all of journey:viewsResults:view.
        """
        ...

    def get_journey_view_version_jobs_latest(
        self,
        view_id: str,
        journey_version_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewJob:
        """Get the latest jobs of a version in a journey view.

        GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest

        Permissions: all of journey:viewsJobs:view.
        """
        ...

    def get_journey_views(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name_or_created_by: str | None = None,
        expand: Literal["charts"] | None = None,
        id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyViewListing:
        """List the journey views.

        GET /api/v2/journey/views

        Permissions: all of journey:views:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            expand: Further fields to include in the answer; charts.
        """
        ...

    def get_journey_views_eventdefinition(
        self,
        event_definition_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyEventDefinition:
        """Get a journey view event definition.

        GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId}

        Permissions: all of journey:eventDefinition:view.
        """
        ...

    def get_journey_views_eventdefinitions(
        self,
        **options: Unpack[CallOptions],
    ) -> JourneyEventDefinitionListing:
        """List the journey view event definitions.

        GET /api/v2/journey/views/eventdefinitions

        Permissions: all of journey:eventDefinition:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_journey_views_jobs(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        interval: str | None = None,
        statuses: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyViewJobListing:
        """List the journey view jobs.

        GET /api/v2/journey/views/jobs

        Permissions: all of journey:viewsJobs:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            interval: Period, start and end in ISO 8601 divided by a slash.
        """
        ...

    def get_journey_views_schedules(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyViewScheduleListing:
        """List the journey view schedules.

        GET /api/v2/journey/views/schedules

        Permissions: all of journey:viewsSchedule:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def patch_journey_actionmap(
        self,
        action_map_id: str,
        *,
        body: PatchActionMap | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionMap:
        """Change some fields of an action map.

        PATCH /api/v2/journey/actionmaps/{actionMapId}

        Permissions: any of journey:actionmap:edit.

        Parameters:
            body: What is sent: an action map (display name, trigger with segments, page URL conditions and 17 more).
        """
        ...

    def patch_journey_actiontarget(
        self,
        action_target_id: str,
        *,
        body: PatchActionTarget | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTarget:
        """Change some fields of an action target.

        PATCH /api/v2/journey/actiontargets/{actionTargetId}

        Permissions: any of journey:actiontarget:edit.

        Parameters:
            body: What is sent: an action target (name, service level, short abandon threshold and 2 more).
        """
        ...

    def patch_journey_actiontemplate(
        self,
        action_template_id: str,
        *,
        body: PatchActionTemplate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTemplate:
        """Change some fields of an action template.

        PATCH /api/v2/journey/actiontemplates/{actionTemplateId}

        Permissions: any of journey:actiontemplate:edit.

        Parameters:
            body: What is sent: an action template (name, description, media type and 3 more).
        """
        ...

    def patch_journey_outcome(
        self,
        outcome_id: str,
        *,
        body: PatchOutcome | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """Change some fields of a journey outcome.

        PATCH /api/v2/journey/outcomes/{outcomeId}

        Permissions: any of journey:outcome:edit.

        Parameters:
            body: What is sent: an outcome (display name, is active, description and 5 more).
        """
        ...

    def patch_journey_segment(
        self,
        segment_id: str,
        *,
        body: PatchSegment | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneySegment:
        """Change some fields of a journey segment.

        PATCH /api/v2/journey/segments/{segmentId}

        Permissions: any of journey:segment:edit.

        Parameters:
            body: What is sent: a segment (is active, display name, description and 7 more).
        """
        ...

    def patch_journey_view_version_job(
        self,
        view_id: str,
        journey_version_id: str,
        job_id: str,
        body: JourneyViewJob | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyViewJob:
        """Change some fields of a job of a version in a journey view.

        PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}

        Permissions: all of journey:viewsJobs:edit.

        Parameters:
            body: What is sent: a journey view job (date completed, status, journey view and 3 more).
        """
        ...

    def post_analytics_journeys_aggregates_jobs(
        self,
        body: JourneyAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AsyncQueryResponse[JourneyAggregateDataContainer]:
        """Start a job that queries journey aggregates.

        POST /api/v2/analytics/journeys/aggregates/jobs

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        Starts a job: get_analytics_journeys_aggregates_job tells its state; it ends in one of FULFILLED, FAILED,
        EXPIRED, CANCELLED. get_analytics_journeys_aggregates_job_results gives its results.

        Parameters:
            body: What is sent: a journey async aggregation query (interval, metrics, granularity and 7 more).
        """
        ...

    def post_analytics_journeys_aggregates_query(
        self,
        body: JourneyAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyAggregateQueryResponse:
        """Query journey aggregates.

        POST /api/v2/analytics/journeys/aggregates/query

        Permissions: any of analytics:journeyAggregate:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a journey aggregation query (interval, metrics, granularity and 6 more).
        """
        ...

    def post_journey_actionmaps(
        self,
        *,
        body: ActionMap | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionMap:
        """Create an action map.

        POST /api/v2/journey/actionmaps

        Permissions: any of journey:actionmap:add.

        Parameters:
            body: What is sent: an action map (display name, trigger with segments, page URL conditions and 17 more).
        """
        ...

    def post_journey_actionmaps_estimates_jobs(
        self,
        body: ActionMapEstimateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EstimateJobAsyncResponse:
        """Start an action map estimate job.

        POST /api/v2/journey/actionmaps/estimates/jobs

        Permissions: any of journey:actionmapEstimateJob:add.

        Parameters:
            body: What is sent: an action map estimate (segment ids and outcome criteria).
        """
        ...

    def post_journey_actiontemplates(
        self,
        *,
        body: ActionTemplate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTemplate:
        """Create an action template.

        POST /api/v2/journey/actiontemplates

        Permissions: any of journey:actiontemplate:add.

        Parameters:
            body: What is sent: an action template (name, media type, state and 7 more).
        """
        ...

    def post_journey_deployment_actionevent(
        self,
        deployment_id: str,
        body: ActionEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Send an event of an action to a journey deployment.

        POST /api/v2/journey/deployments/{deploymentId}/actionevent

        Parameters:
            body: What is sent: an action event (session id, action id, action state and 4 more).
        """
        ...

    def post_journey_deployment_appevents(
        self,
        deployment_id: str,
        *,
        body: AppEventRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AppEventResponse:
        """Send an event of an app to a journey deployment.

        POST /api/v2/journey/deployments/{deploymentId}/appevents

        Parameters:
            body: What is sent: an app event (event name, screen name, app and 9 more).
        """
        ...

    def post_journey_deployment_webevents(
        self,
        deployment_id: str,
        *,
        body: WebEventRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WebEventResponse:
        """Send an event of a web page to a journey deployment.

        POST /api/v2/journey/deployments/{deploymentId}/webevents

        Parameters:
            body: What is sent: a web event (customer cookie id, event name, page and 9 more).
        """
        ...

    def post_journey_flows_paths_query(
        self,
        *,
        body: FlowPathsQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowPaths:
        """Query journey flow paths.

        POST /api/v2/journey/flows/paths/query

        Permissions: all of journey:flowpaths:view.

        Parameters:
            body: What is sent: a flow paths query (category and flows).
        """
        ...

    def post_journey_outcomes(
        self,
        *,
        body: OutcomeRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """Create a journey outcome.

        POST /api/v2/journey/outcomes

        Permissions: any of journey:outcome:add.

        Parameters:
            body: What is sent: an outcome (display name, is active, description and 5 more).
        """
        ...

    def post_journey_outcomes_attributions_jobs(
        self,
        *,
        body: OutcomeAttributionListing | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _OutcomeAttributionAsyncResponse[OutcomeAttributionResultsResponse]:
        """Start a journey outcome attribution job.

        POST /api/v2/journey/outcomes/attributions/jobs

        Permissions: any of journey:outcomeAttributionJob:add.
        Preview: the platform may change it without notice.
        Starts a job: get_journey_outcomes_attributions_job tells its state; it ends in one of Completed,
        CompletedWithErrors, Failed. get_journey_outcomes_attributions_job_results gives its results.

        Parameters:
            body: What is sent: an outcome attribution (entities and percent failed threshold).
        """
        ...

    def post_journey_outcomes_predictors(
        self,
        *,
        body: OutcomePredictorRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OutcomePredictor:
        """Create a journey outcome predictor.

        POST /api/v2/journey/outcomes/predictors

        Permissions: any of journey:outcomepredictor:add.

        Parameters:
            body: What is sent: an outcome predictor (outcome).
        """
        ...

    def post_journey_segments(
        self,
        *,
        body: JourneySegmentRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneySegment:
        """Create a journey segment.

        POST /api/v2/journey/segments

        Permissions: any of journey:segment:add.

        Parameters:
            body: What is sent: a journey segment (display name, color, context and 8 more).
        """
        ...

    def post_journey_view_schedules(
        self,
        view_id: str,
        body: JourneyViewSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyViewSchedule:
        """Create a schedule of a journey view.

        POST /api/v2/journey/views/{viewId}/schedules

        Permissions: all of journey:viewsSchedule:add.

        Parameters:
            body: What is sent: a journey view schedule (frequency, user and 3 more).
        """
        ...

    def post_journey_view_version_jobs(
        self,
        view_id: str,
        journey_version_id: str,
        **options: Unpack[CallOptions],
    ) -> _JourneyViewJob[JourneyViewResult]:
        """Start a job that computes a version of a journey view.

        POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs

        Permissions: all of journey:viewsJobs:add.
        Starts a job: get_journey_view_version_job tells its state; it ends in one of Complete, Failed, Cancelled.
        get_journey_view_version_job_results gives its results.
        """
        ...

    def post_journey_view_versions(
        self,
        view_id: str,
        body: JourneyView | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """Create a version of a journey view.

        POST /api/v2/journey/views/{viewId}/versions

        Permissions: all of journey:views:edit.

        Parameters:
            body: What is sent: a journey view (elements, name, description and 10 more).
        """
        ...

    def post_journey_views(
        self,
        body: JourneyView | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """Create a journey view.

        POST /api/v2/journey/views

        Permissions: all of journey:views:add.

        Parameters:
            body: What is sent: a journey view (elements, name, description and 10 more).
        """
        ...

    def post_journey_views_encodings_validate(
        self,
        *,
        body: Sequence[Label | dict[str, Any]] | None = None,
        **options: Unpack[CallOptions],
    ) -> EntityListing:
        """Check a journey view encoding without saving it.

        POST /api/v2/journey/views/encodings/validate

        Permissions: all of journey:viewsEncodings:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: labels (name, value and encoded).
        """
        ...

    def put_journey_view_schedules(
        self,
        view_id: str,
        body: JourneyViewSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyViewSchedule:
        """Update the schedules of a journey view.

        PUT /api/v2/journey/views/{viewId}/schedules

        Permissions: all of journey:viewsSchedule:edit.

        Parameters:
            body: What is sent: a journey view schedule (frequency, user and 3 more).
        """
        ...

    def put_journey_view_version(
        self,
        view_id: str,
        version_id: str,
        body: JourneyView | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """Update a version of a journey view.

        PUT /api/v2/journey/views/{viewId}/versions/{versionId}

        Permissions: all of journey:views:edit.

        Parameters:
            body: What is sent: a journey view (elements, name, description and 10 more).
        """
        ...
