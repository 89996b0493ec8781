# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        ActionEventRequest, ActionMap, ActionMapEstimateRequest, ActionMapEstimateResult, ActionMapListing, ActionTarget,
        ActionTargetListing, ActionTemplate, ActionTemplateListing, AppEventRequest, AppEventResponse, AsyncQueryResponse,
        AsyncQueryStatus, DeploymentPing, EntityListing, EstimateJobAsyncResponse, EventListing, FlowPaths, FlowPathsQuery,
        JourneyAggregateQueryResponse, JourneyAggregationQuery, JourneyAsyncAggregateQueryResponse,
        JourneyAsyncAggregationQuery, JourneyEventDefinition, JourneyEventDefinitionListing, JourneySegment,
        JourneySegmentRequest, JourneyView, JourneyViewChart, JourneyViewChartResult, JourneyViewJob, JourneyViewJobListing,
        JourneyViewListing, JourneyViewResult, JourneyViewSchedule, JourneyViewScheduleListing, Label, Outcome,
        OutcomeAttributionAsyncResponse, OutcomeAttributionJobStateResponse, OutcomeAttributionListing,
        OutcomeAttributionResponseListing, OutcomeListing, OutcomePredictor, OutcomePredictorListing,
        OutcomePredictorRequest, OutcomeRequest, OutcomeScoresResult, PatchActionMap, PatchActionTarget,
        PatchActionTemplate, PatchOutcome, PatchSegment, SegmentListing, Session, SessionListing, WebEventRequest,
        WebEventResponse,
    )

_DELETE_JOURNEY_ACTIONMAP: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/journey/actionmaps/{actionMapId}", path("actionMapId")
)
_DELETE_JOURNEY_ACTIONTEMPLATE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/journey/actiontemplates/{actionTemplateId}", path("actionTemplateId"), query("hardDelete")
)
_DELETE_JOURNEY_OUTCOME: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/journey/outcomes/{outcomeId}", path("outcomeId")
)
_DELETE_JOURNEY_OUTCOMES_PREDICTOR: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/journey/outcomes/predictors/{predictorId}", path("predictorId")
)
_DELETE_JOURNEY_SEGMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/journey/segments/{segmentId}", path("segmentId")
)
_DELETE_JOURNEY_VIEW: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/journey/views/{viewId}", path("viewId"))
_DELETE_JOURNEY_VIEW_SCHEDULES: ApiOperation[JourneyViewSchedule] = ApiOperation(
    "DELETE", "/api/v2/journey/views/{viewId}/schedules", path("viewId"), returns="JourneyViewSchedule"
)
_GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB: ApiOperation[AsyncQueryStatus] = ApiOperation(
    "GET", "/api/v2/analytics/journeys/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
)
_GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB_RESULTS: ApiOperation[JourneyAsyncAggregateQueryResponse] = ApiOperation(
    "GET", "/api/v2/analytics/journeys/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
    returns="JourneyAsyncAggregateQueryResponse",
)
_GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SESSIONS: ApiOperation[SessionListing] = ApiOperation(
    "GET", "/api/v2/externalcontacts/contacts/{contactId}/journey/sessions", path("contactId"), query("pageSize"),
    query("after"), query("includeMerged"), returns="SessionListing",
)
_GET_JOURNEY_ACTIONMAP: ApiOperation[ActionMap] = ApiOperation(
    "GET", "/api/v2/journey/actionmaps/{actionMapId}", path("actionMapId"), returns="ActionMap"
)
_GET_JOURNEY_ACTIONMAPS: ApiOperation[ActionMapListing] = ApiOperation(
    "GET", "/api/v2/journey/actionmaps", query("pageNumber"), query("pageSize"), query("sortBy"), query("filterField"),
    query("filterValue"), query("actionMapIds", "multi"), query("queryFields", "multi"), query("queryValue"),
    returns="ActionMapListing",
)
_GET_JOURNEY_ACTIONMAPS_ESTIMATES_JOB: ApiOperation[str] = ApiOperation(
    "GET", "/api/v2/journey/actionmaps/estimates/jobs/{jobId}", path("jobId"), returns="str"
)
_GET_JOURNEY_ACTIONMAPS_ESTIMATES_JOB_RESULTS: ApiOperation[ActionMapEstimateResult] = ApiOperation(
    "GET", "/api/v2/journey/actionmaps/estimates/jobs/{jobId}/results", path("jobId"),
    returns="ActionMapEstimateResult",
)
_GET_JOURNEY_ACTIONTARGET: ApiOperation[ActionTarget] = ApiOperation(
    "GET", "/api/v2/journey/actiontargets/{actionTargetId}", path("actionTargetId"), returns="ActionTarget"
)
_GET_JOURNEY_ACTIONTARGETS: ApiOperation[ActionTargetListing] = ApiOperation(
    "GET", "/api/v2/journey/actiontargets", query("pageNumber"), query("pageSize"), returns="ActionTargetListing"
)
_GET_JOURNEY_ACTIONTEMPLATE: ApiOperation[ActionTemplate] = ApiOperation(
    "GET", "/api/v2/journey/actiontemplates/{actionTemplateId}", path("actionTemplateId"), returns="ActionTemplate"
)
_GET_JOURNEY_ACTIONTEMPLATES: ApiOperation[ActionTemplateListing] = ApiOperation(
    "GET", "/api/v2/journey/actiontemplates", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("mediaType"), query("state"), query("queryFields", "multi"), query("queryValue"),
    returns="ActionTemplateListing",
)
_GET_JOURNEY_DEPLOYMENT_CUSTOMER_PING: ApiOperation[DeploymentPing] = ApiOperation(
    "GET", "/api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping", path("deploymentId"),
    path("customerCookieId"), query("dl"), query("dt"), query("appNamespace"), query("sessionId"),
    query("sinceLastBeaconMilliseconds"), returns="DeploymentPing", auth=(),
)
_GET_JOURNEY_OUTCOME: ApiOperation[Outcome] = ApiOperation(
    "GET", "/api/v2/journey/outcomes/{outcomeId}", path("outcomeId"), returns="Outcome"
)
_GET_JOURNEY_OUTCOMES: ApiOperation[OutcomeListing] = ApiOperation(
    "GET", "/api/v2/journey/outcomes", query("pageNumber"), query("pageSize"), query("sortBy"),
    query("outcomeIds", "multi"), query("queryFields", "multi"), query("queryValue"), returns="OutcomeListing",
)
_GET_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOB: ApiOperation[OutcomeAttributionJobStateResponse] = ApiOperation(
    "GET", "/api/v2/journey/outcomes/attributions/jobs/{jobId}", path("jobId"),
    returns="OutcomeAttributionJobStateResponse",
)
_GET_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOB_RESULTS: ApiOperation[OutcomeAttributionResponseListing] = ApiOperation(
    "GET", "/api/v2/journey/outcomes/attributions/jobs/{jobId}/results", path("jobId"),
    returns="OutcomeAttributionResponseListing",
)
_GET_JOURNEY_OUTCOMES_PREDICTOR: ApiOperation[OutcomePredictor] = ApiOperation(
    "GET", "/api/v2/journey/outcomes/predictors/{predictorId}", path("predictorId"), returns="OutcomePredictor"
)
_GET_JOURNEY_OUTCOMES_PREDICTORS: ApiOperation[OutcomePredictorListing] = ApiOperation(
    "GET", "/api/v2/journey/outcomes/predictors", returns="OutcomePredictorListing"
)
_GET_JOURNEY_SEGMENT: ApiOperation[JourneySegment] = ApiOperation(
    "GET", "/api/v2/journey/segments/{segmentId}", path("segmentId"), returns="JourneySegment"
)
_GET_JOURNEY_SEGMENTS: ApiOperation[SegmentListing] = ApiOperation(
    "GET", "/api/v2/journey/segments", query("sortBy"), query("pageSize"), query("pageNumber"), query("isActive"),
    query("segmentIds", "multi"), query("queryFields", "multi"), query("queryValue"), returns="SegmentListing",
)
_GET_JOURNEY_SESSION: ApiOperation[Session] = ApiOperation(
    "GET", "/api/v2/journey/sessions/{sessionId}", path("sessionId"), returns="Session"
)
_GET_JOURNEY_SESSION_EVENTS: ApiOperation[EventListing] = ApiOperation(
    "GET", "/api/v2/journey/sessions/{sessionId}/events", path("sessionId"), query("pageSize"), query("after"),
    query("eventType"), returns="EventListing",
)
_GET_JOURNEY_SESSION_OUTCOMESCORES: ApiOperation[OutcomeScoresResult] = ApiOperation(
    "GET", "/api/v2/journey/sessions/{sessionId}/outcomescores", path("sessionId"), returns="OutcomeScoresResult"
)
_GET_JOURNEY_VIEW: ApiOperation[JourneyView] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}", path("viewId"), returns="JourneyView"
)
_GET_JOURNEY_VIEW_SCHEDULES: ApiOperation[JourneyViewSchedule] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}/schedules", path("viewId"), returns="JourneyViewSchedule"
)
_GET_JOURNEY_VIEW_VERSION: ApiOperation[JourneyView] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}/versions/{versionId}", path("viewId"), path("versionId"),
    returns="JourneyView",
)
_GET_JOURNEY_VIEW_VERSION_CHART: ApiOperation[JourneyViewChart] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}", path("viewId"),
    path("journeyViewVersion"), path("chartId"), returns="JourneyViewChart",
)
_GET_JOURNEY_VIEW_VERSION_CHART_VERSION: ApiOperation[JourneyViewChart] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}",
    path("viewId"), path("journeyViewVersion"), path("chartId"), path("chartVersion"), returns="JourneyViewChart",
)
_GET_JOURNEY_VIEW_VERSION_JOB: ApiOperation[JourneyViewJob] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}", path("viewId"),
    path("journeyVersionId"), path("jobId"), returns="JourneyViewJob",
)
_GET_JOURNEY_VIEW_VERSION_JOB_RESULTS: ApiOperation[JourneyViewResult] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results", path("viewId"),
    path("journeyViewVersion"), path("jobId"), returns="JourneyViewResult",
)
_GET_JOURNEY_VIEW_VERSION_JOB_RESULTS_CHART: ApiOperation[JourneyViewChartResult] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}",
    path("viewId"), path("journeyVersionId"), path("jobId"), path("chartId"), returns="JourneyViewChartResult",
)
_GET_JOURNEY_VIEW_VERSION_JOBS_LATEST: ApiOperation[JourneyViewJob] = ApiOperation(
    "GET", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest", path("viewId"),
    path("journeyVersionId"), returns="JourneyViewJob",
)
_GET_JOURNEY_VIEWS: ApiOperation[JourneyViewListing] = ApiOperation(
    "GET", "/api/v2/journey/views", query("pageNumber"), query("pageSize"), query("nameOrCreatedBy"), query("expand"),
    query("id"), returns="JourneyViewListing",
)
_GET_JOURNEY_VIEWS_EVENTDEFINITION: ApiOperation[JourneyEventDefinition] = ApiOperation(
    "GET", "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}", path("eventDefinitionId"),
    returns="JourneyEventDefinition",
)
_GET_JOURNEY_VIEWS_EVENTDEFINITIONS: ApiOperation[JourneyEventDefinitionListing] = ApiOperation(
    "GET", "/api/v2/journey/views/eventdefinitions", returns="JourneyEventDefinitionListing"
)
_GET_JOURNEY_VIEWS_JOBS: ApiOperation[JourneyViewJobListing] = ApiOperation(
    "GET", "/api/v2/journey/views/jobs", query("pageNumber"), query("pageSize"), query("interval"), query("statuses"),
    returns="JourneyViewJobListing",
)
_GET_JOURNEY_VIEWS_SCHEDULES: ApiOperation[JourneyViewScheduleListing] = ApiOperation(
    "GET", "/api/v2/journey/views/schedules", query("pageNumber"), query("pageSize"),
    returns="JourneyViewScheduleListing",
)
_PATCH_JOURNEY_ACTIONMAP: ApiOperation[ActionMap] = ApiOperation(
    "PATCH", "/api/v2/journey/actionmaps/{actionMapId}", path("actionMapId"), body(), returns="ActionMap"
)
_PATCH_JOURNEY_ACTIONTARGET: ApiOperation[ActionTarget] = ApiOperation(
    "PATCH", "/api/v2/journey/actiontargets/{actionTargetId}", path("actionTargetId"), body(), returns="ActionTarget"
)
_PATCH_JOURNEY_ACTIONTEMPLATE: ApiOperation[ActionTemplate] = ApiOperation(
    "PATCH", "/api/v2/journey/actiontemplates/{actionTemplateId}", path("actionTemplateId"), body(),
    returns="ActionTemplate",
)
_PATCH_JOURNEY_OUTCOME: ApiOperation[Outcome] = ApiOperation(
    "PATCH", "/api/v2/journey/outcomes/{outcomeId}", path("outcomeId"), body(), returns="Outcome"
)
_PATCH_JOURNEY_SEGMENT: ApiOperation[JourneySegment] = ApiOperation(
    "PATCH", "/api/v2/journey/segments/{segmentId}", path("segmentId"), body(), returns="JourneySegment"
)
_PATCH_JOURNEY_VIEW_VERSION_JOB: ApiOperation[JourneyViewJob] = ApiOperation(
    "PATCH", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}", path("viewId"),
    path("journeyVersionId"), path("jobId"), body(required=True), returns="JourneyViewJob",
)
_POST_ANALYTICS_JOURNEYS_AGGREGATES_JOBS: ApiOperation[AsyncQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/journeys/aggregates/jobs", body(required=True), returns="AsyncQueryResponse"
)
_POST_ANALYTICS_JOURNEYS_AGGREGATES_QUERY: ApiOperation[JourneyAggregateQueryResponse] = ApiOperation(
    "POST", "/api/v2/analytics/journeys/aggregates/query", body(required=True), returns="JourneyAggregateQueryResponse"
)
_POST_JOURNEY_ACTIONMAPS: ApiOperation[ActionMap] = ApiOperation(
    "POST", "/api/v2/journey/actionmaps", body(), returns="ActionMap"
)
_POST_JOURNEY_ACTIONMAPS_ESTIMATES_JOBS: ApiOperation[EstimateJobAsyncResponse] = ApiOperation(
    "POST", "/api/v2/journey/actionmaps/estimates/jobs", body(required=True), returns="EstimateJobAsyncResponse"
)
_POST_JOURNEY_ACTIONTEMPLATES: ApiOperation[ActionTemplate] = ApiOperation(
    "POST", "/api/v2/journey/actiontemplates", body(), returns="ActionTemplate"
)
_POST_JOURNEY_DEPLOYMENT_ACTIONEVENT: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/journey/deployments/{deploymentId}/actionevent", path("deploymentId"), body(required=True),
    auth=(),
)
_POST_JOURNEY_DEPLOYMENT_APPEVENTS: ApiOperation[AppEventResponse] = ApiOperation(
    "POST", "/api/v2/journey/deployments/{deploymentId}/appevents", path("deploymentId"), body(),
    returns="AppEventResponse", auth=(),
)
_POST_JOURNEY_DEPLOYMENT_WEBEVENTS: ApiOperation[WebEventResponse] = ApiOperation(
    "POST", "/api/v2/journey/deployments/{deploymentId}/webevents", path("deploymentId"), body(),
    returns="WebEventResponse", auth=(),
)
_POST_JOURNEY_FLOWS_PATHS_QUERY: ApiOperation[FlowPaths] = ApiOperation(
    "POST", "/api/v2/journey/flows/paths/query", body(), returns="FlowPaths"
)
_POST_JOURNEY_OUTCOMES: ApiOperation[Outcome] = ApiOperation(
    "POST", "/api/v2/journey/outcomes", body(), returns="Outcome"
)
_POST_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOBS: ApiOperation[OutcomeAttributionAsyncResponse] = ApiOperation(
    "POST", "/api/v2/journey/outcomes/attributions/jobs", body(), returns="OutcomeAttributionAsyncResponse"
)
_POST_JOURNEY_OUTCOMES_PREDICTORS: ApiOperation[OutcomePredictor] = ApiOperation(
    "POST", "/api/v2/journey/outcomes/predictors", body(), returns="OutcomePredictor"
)
_POST_JOURNEY_SEGMENTS: ApiOperation[JourneySegment] = ApiOperation(
    "POST", "/api/v2/journey/segments", body(), returns="JourneySegment"
)
_POST_JOURNEY_VIEW_SCHEDULES: ApiOperation[JourneyViewSchedule] = ApiOperation(
    "POST", "/api/v2/journey/views/{viewId}/schedules", path("viewId"), body(required=True),
    returns="JourneyViewSchedule",
)
_POST_JOURNEY_VIEW_VERSION_JOBS: ApiOperation[JourneyViewJob] = ApiOperation(
    "POST", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs", path("viewId"), path("journeyVersionId"),
    returns="JourneyViewJob",
)
_POST_JOURNEY_VIEW_VERSIONS: ApiOperation[JourneyView] = ApiOperation(
    "POST", "/api/v2/journey/views/{viewId}/versions", path("viewId"), body(required=True), returns="JourneyView"
)
_POST_JOURNEY_VIEWS: ApiOperation[JourneyView] = ApiOperation(
    "POST", "/api/v2/journey/views", body(required=True), returns="JourneyView"
)
_POST_JOURNEY_VIEWS_ENCODINGS_VALIDATE: ApiOperation[EntityListing] = ApiOperation(
    "POST", "/api/v2/journey/views/encodings/validate", body(), returns="EntityListing"
)
_PUT_JOURNEY_VIEW_SCHEDULES: ApiOperation[JourneyViewSchedule] = ApiOperation(
    "PUT", "/api/v2/journey/views/{viewId}/schedules", path("viewId"), body(required=True),
    returns="JourneyViewSchedule",
)
_PUT_JOURNEY_VIEW_VERSION: ApiOperation[JourneyView] = ApiOperation(
    "PUT", "/api/v2/journey/views/{viewId}/versions/{versionId}", path("viewId"), path("versionId"),
    body(required=True), returns="JourneyView",
)


class JourneyApi(Api):
    """The Journey operations of the Platform API."""

    def delete_journey_actionmap(
        self,
        action_map_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/journey/actionmaps/{actionMapId}: returns None.

        Permissions: any of journey:actionmap:delete.
        """
        return self._call(_DELETE_JOURNEY_ACTIONMAP, options, action_map_id)

    def delete_journey_actiontemplate(
        self,
        action_template_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/journey/actiontemplates/{actionTemplateId}: returns None.

        Permissions: any of journey:actiontemplate:delete.
        """
        return self._call(_DELETE_JOURNEY_ACTIONTEMPLATE, options, action_template_id, hard_delete)

    def delete_journey_outcome(
        self,
        outcome_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/journey/outcomes/{outcomeId}: returns None.

        Permissions: any of journey:outcome:delete.
        """
        return self._call(_DELETE_JOURNEY_OUTCOME, options, outcome_id)

    def delete_journey_outcomes_predictor(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/journey/outcomes/predictors/{predictorId}: returns None.

        Permissions: any of journey:outcomepredictor:delete.
        """
        return self._call(_DELETE_JOURNEY_OUTCOMES_PREDICTOR, options, predictor_id)

    def delete_journey_segment(
        self,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/journey/segments/{segmentId}: returns None.

        Permissions: any of journey:segment:delete.
        """
        return self._call(_DELETE_JOURNEY_SEGMENT, options, segment_id)

    def delete_journey_view(
        self,
        view_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/journey/views/{viewId}: returns None.

        Permissions: all of journey:views:delete.
        """
        return self._call(_DELETE_JOURNEY_VIEW, options, view_id)

    def delete_journey_view_schedules(
        self,
        view_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewSchedule:
        """DELETE /api/v2/journey/views/{viewId}/schedules: returns JourneyViewSchedule.

        Permissions: all of journey:viewsSchedule:delete.
        """
        return self._call(_DELETE_JOURNEY_VIEW_SCHEDULES, options, view_id)

    def get_analytics_journeys_aggregates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncQueryStatus:
        """GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}: returns AsyncQueryStatus.

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB, options, job_id)

    def get_analytics_journeys_aggregates_job_results(
        self,
        job_id: str,
        *,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyAsyncAggregateQueryResponse:
        """GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results: returns JourneyAsyncAggregateQueryResponse.

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB_RESULTS, options, job_id, cursor)

    def get_externalcontacts_contact_journey_sessions(
        self,
        contact_id: str,
        *,
        page_size: str | None = None,
        after: str | None = None,
        include_merged: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SessionListing:
        """GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions: returns SessionListing.

        Permissions: any of externalContacts:session:view.
        """
        return self._call(
            _GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SESSIONS, options, contact_id, page_size, after, include_merged
        )

    def get_journey_actionmap(
        self,
        action_map_id: str,
        **options: Unpack[CallOptions],
    ) -> ActionMap:
        """GET /api/v2/journey/actionmaps/{actionMapId}: returns ActionMap.

        Permissions: any of journey:actionmap:view.
        """
        return self._call(_GET_JOURNEY_ACTIONMAP, options, action_map_id)

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
        """GET /api/v2/journey/actionmaps: returns ActionMapListing.

        Permissions: any of journey:actionmap:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_JOURNEY_ACTIONMAPS, options, page_number, page_size, sort_by, filter_field, filter_value,
            action_map_ids, query_fields, query_value,
        )

    def get_journey_actionmaps_estimates_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}: returns str.

        Permissions: all of journey:actionmapEstimateJob:view.
        """
        return self._call(_GET_JOURNEY_ACTIONMAPS_ESTIMATES_JOB, options, job_id)

    def get_journey_actionmaps_estimates_job_results(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> ActionMapEstimateResult:
        """GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results: returns ActionMapEstimateResult.

        Permissions: all of journey:actionmapEstimate:view.
        """
        return self._call(_GET_JOURNEY_ACTIONMAPS_ESTIMATES_JOB_RESULTS, options, job_id)

    def get_journey_actiontarget(
        self,
        action_target_id: str,
        **options: Unpack[CallOptions],
    ) -> ActionTarget:
        """GET /api/v2/journey/actiontargets/{actionTargetId}: returns ActionTarget.

        Permissions: any of journey:actiontarget:view.
        """
        return self._call(_GET_JOURNEY_ACTIONTARGET, options, action_target_id)

    def get_journey_actiontargets(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTargetListing:
        """GET /api/v2/journey/actiontargets: returns ActionTargetListing.

        Permissions: any of journey:actiontarget:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_JOURNEY_ACTIONTARGETS, options, page_number, page_size)

    def get_journey_actiontemplate(
        self,
        action_template_id: str,
        **options: Unpack[CallOptions],
    ) -> ActionTemplate:
        """GET /api/v2/journey/actiontemplates/{actionTemplateId}: returns ActionTemplate.

        Permissions: any of journey:actiontemplate:view.
        """
        return self._call(_GET_JOURNEY_ACTIONTEMPLATE, options, action_template_id)

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
        """GET /api/v2/journey/actiontemplates: returns ActionTemplateListing.

        Permissions: any of journey:actiontemplate:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            media_type: webchat, webMessagingOffer, contentOffer, integrationAction, architectFlow, openAction.
            state: Active, Inactive, Deleted.
        """
        return self._call(
            _GET_JOURNEY_ACTIONTEMPLATES, options, page_number, page_size, sort_by, media_type, state, query_fields,
            query_value,
        )

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
        """GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping: returns DeploymentPing."""
        return self._call(
            _GET_JOURNEY_DEPLOYMENT_CUSTOMER_PING, options, deployment_id, customer_cookie_id, dl, dt, app_namespace,
            session_id, since_last_beacon_milliseconds,
        )

    def get_journey_outcome(
        self,
        outcome_id: str,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """GET /api/v2/journey/outcomes/{outcomeId}: returns Outcome.

        Permissions: any of journey:outcome:view.
        """
        return self._call(_GET_JOURNEY_OUTCOME, options, outcome_id)

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
        """GET /api/v2/journey/outcomes: returns OutcomeListing.

        Permissions: any of journey:outcome:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(
            _GET_JOURNEY_OUTCOMES, options, page_number, page_size, sort_by, outcome_ids, query_fields, query_value
        )

    def get_journey_outcomes_attributions_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> OutcomeAttributionJobStateResponse:
        """GET /api/v2/journey/outcomes/attributions/jobs/{jobId}: returns OutcomeAttributionJobStateResponse.

        Permissions: all of journey:outcomeAttributionJob:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOB, options, job_id)

    def get_journey_outcomes_attributions_job_results(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> OutcomeAttributionResponseListing:
        """GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results: returns OutcomeAttributionResponseListing.

        Permissions: all of journey:outcomeAttribution:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_GET_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOB_RESULTS, options, job_id)

    def get_journey_outcomes_predictor(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> OutcomePredictor:
        """GET /api/v2/journey/outcomes/predictors/{predictorId}: returns OutcomePredictor.

        Permissions: any of journey:outcomepredictor:view.
        """
        return self._call(_GET_JOURNEY_OUTCOMES_PREDICTOR, options, predictor_id)

    def get_journey_outcomes_predictors(
        self,
        **options: Unpack[CallOptions],
    ) -> OutcomePredictorListing:
        """GET /api/v2/journey/outcomes/predictors: returns OutcomePredictorListing.

        Permissions: any of journey:outcomepredictor:view.
        """
        return self._call(_GET_JOURNEY_OUTCOMES_PREDICTORS, options)

    def get_journey_segment(
        self,
        segment_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneySegment:
        """GET /api/v2/journey/segments/{segmentId}: returns JourneySegment.

        Permissions: any of journey:segment:view.
        """
        return self._call(_GET_JOURNEY_SEGMENT, options, segment_id)

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
        """GET /api/v2/journey/segments: returns SegmentListing.

        Permissions: any of journey:segment:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_JOURNEY_SEGMENTS, options, sort_by, page_size, page_number, is_active, segment_ids, query_fields,
            query_value,
        )

    def get_journey_session(
        self,
        session_id: str,
        **options: Unpack[CallOptions],
    ) -> Session:
        """GET /api/v2/journey/sessions/{sessionId}: returns Session.

        Permissions: any of journey:session:view, externalContacts:session:view.
        """
        return self._call(_GET_JOURNEY_SESSION, options, session_id)

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
        """GET /api/v2/journey/sessions/{sessionId}/events: returns EventListing.

        Permissions: any of journey:event:view.

        Parameters:
            event_type: com.genesys.journey.OutcomeAchievedEvent, com.genesys.journey.SegmentAssignmentEvent,
                com.genesys.journey.WebActionEvent, com.genesys.journey.WebEvent, com.genesys.journey.AppEvent.
        """
        return self._call(_GET_JOURNEY_SESSION_EVENTS, options, session_id, page_size, after, event_type)

    def get_journey_session_outcomescores(
        self,
        session_id: str,
        **options: Unpack[CallOptions],
    ) -> OutcomeScoresResult:
        """GET /api/v2/journey/sessions/{sessionId}/outcomescores: returns OutcomeScoresResult.

        Permissions: any of journey:outcomescores:view.
        """
        return self._call(_GET_JOURNEY_SESSION_OUTCOMESCORES, options, session_id)

    def get_journey_view(
        self,
        view_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """GET /api/v2/journey/views/{viewId}: returns JourneyView.

        Permissions: all of journey:views:view.
        """
        return self._call(_GET_JOURNEY_VIEW, options, view_id)

    def get_journey_view_schedules(
        self,
        view_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewSchedule:
        """GET /api/v2/journey/views/{viewId}/schedules: returns JourneyViewSchedule.

        Permissions: all of journey:viewsSchedule:view.
        """
        return self._call(_GET_JOURNEY_VIEW_SCHEDULES, options, view_id)

    def get_journey_view_version(
        self,
        view_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """GET /api/v2/journey/views/{viewId}/versions/{versionId}: returns JourneyView.

        Permissions: all of journey:views:view.
        """
        return self._call(_GET_JOURNEY_VIEW_VERSION, options, view_id, version_id)

    def get_journey_view_version_chart(
        self,
        view_id: str,
        journey_view_version: str,
        chart_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewChart:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}: returns JourneyViewChart.

        Permissions: all of journey:views:view.
        """
        return self._call(_GET_JOURNEY_VIEW_VERSION_CHART, options, view_id, journey_view_version, chart_id)

    def get_journey_view_version_chart_version(
        self,
        view_id: str,
        journey_view_version: str,
        chart_id: str,
        chart_version: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewChart:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}:
        returns JourneyViewChart.

        Permissions: all of journey:views:view.
        """
        return self._call(
            _GET_JOURNEY_VIEW_VERSION_CHART_VERSION, options, view_id, journey_view_version, chart_id, chart_version
        )

    def get_journey_view_version_job(
        self,
        view_id: str,
        journey_version_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewJob:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}: returns JourneyViewJob.

        Permissions: all of journey:viewsJobs:view.
        """
        return self._call(_GET_JOURNEY_VIEW_VERSION_JOB, options, view_id, journey_version_id, job_id)

    def get_journey_view_version_job_results(
        self,
        view_id: str,
        journey_view_version: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewResult:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results: returns
        JourneyViewResult.

        Permissions: all of journey:viewsResults:view.
        """
        return self._call(_GET_JOURNEY_VIEW_VERSION_JOB_RESULTS, options, view_id, journey_view_version, job_id)

    def get_journey_view_version_job_results_chart(
        self,
        view_id: str,
        journey_version_id: str,
        job_id: str,
        chart_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewChartResult:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}: returns
        JourneyViewChartResult.

        Permissions: all of journey:viewsResults:view.
        """
        return self._call(
            _GET_JOURNEY_VIEW_VERSION_JOB_RESULTS_CHART, options, view_id, journey_version_id, job_id, chart_id
        )

    def get_journey_view_version_jobs_latest(
        self,
        view_id: str,
        journey_version_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewJob:
        """GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest: returns JourneyViewJob.

        Permissions: all of journey:viewsJobs:view.
        """
        return self._call(_GET_JOURNEY_VIEW_VERSION_JOBS_LATEST, options, view_id, journey_version_id)

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
        """GET /api/v2/journey/views: returns JourneyViewListing.

        Permissions: all of journey:views:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            expand: charts.
        """
        return self._call(_GET_JOURNEY_VIEWS, options, page_number, page_size, name_or_created_by, expand, id)

    def get_journey_views_eventdefinition(
        self,
        event_definition_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyEventDefinition:
        """GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId}: returns JourneyEventDefinition.

        Permissions: all of journey:eventDefinition:view.
        """
        return self._call(_GET_JOURNEY_VIEWS_EVENTDEFINITION, options, event_definition_id)

    def get_journey_views_eventdefinitions(
        self,
        **options: Unpack[CallOptions],
    ) -> JourneyEventDefinitionListing:
        """GET /api/v2/journey/views/eventdefinitions: returns JourneyEventDefinitionListing.

        Permissions: all of journey:eventDefinition:view.
        """
        return self._call(_GET_JOURNEY_VIEWS_EVENTDEFINITIONS, options)

    def get_journey_views_jobs(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        interval: str | None = None,
        statuses: str | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyViewJobListing:
        """GET /api/v2/journey/views/jobs: returns JourneyViewJobListing.

        Permissions: all of journey:viewsJobs:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_JOURNEY_VIEWS_JOBS, options, page_number, page_size, interval, statuses)

    def get_journey_views_schedules(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneyViewScheduleListing:
        """GET /api/v2/journey/views/schedules: returns JourneyViewScheduleListing.

        Permissions: all of journey:viewsSchedule:view.

        Parameters:
            page_number: default 1.
            page_size: default 25.
        """
        return self._call(_GET_JOURNEY_VIEWS_SCHEDULES, options, page_number, page_size)

    def patch_journey_actionmap(
        self,
        action_map_id: str,
        *,
        body: PatchActionMap | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionMap:
        """PATCH /api/v2/journey/actionmaps/{actionMapId}: returns ActionMap.

        Permissions: any of journey:actionmap:edit.
        """
        return self._call(_PATCH_JOURNEY_ACTIONMAP, options, action_map_id, body)

    def patch_journey_actiontarget(
        self,
        action_target_id: str,
        *,
        body: PatchActionTarget | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTarget:
        """PATCH /api/v2/journey/actiontargets/{actionTargetId}: returns ActionTarget.

        Permissions: any of journey:actiontarget:edit.
        """
        return self._call(_PATCH_JOURNEY_ACTIONTARGET, options, action_target_id, body)

    def patch_journey_actiontemplate(
        self,
        action_template_id: str,
        *,
        body: PatchActionTemplate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTemplate:
        """PATCH /api/v2/journey/actiontemplates/{actionTemplateId}: returns ActionTemplate.

        Permissions: any of journey:actiontemplate:edit.
        """
        return self._call(_PATCH_JOURNEY_ACTIONTEMPLATE, options, action_template_id, body)

    def patch_journey_outcome(
        self,
        outcome_id: str,
        *,
        body: PatchOutcome | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """PATCH /api/v2/journey/outcomes/{outcomeId}: returns Outcome.

        Permissions: any of journey:outcome:edit.
        """
        return self._call(_PATCH_JOURNEY_OUTCOME, options, outcome_id, body)

    def patch_journey_segment(
        self,
        segment_id: str,
        *,
        body: PatchSegment | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneySegment:
        """PATCH /api/v2/journey/segments/{segmentId}: returns JourneySegment.

        Permissions: any of journey:segment:edit.
        """
        return self._call(_PATCH_JOURNEY_SEGMENT, options, segment_id, body)

    def patch_journey_view_version_job(
        self,
        view_id: str,
        journey_version_id: str,
        job_id: str,
        body: JourneyViewJob | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyViewJob:
        """PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}: returns JourneyViewJob.

        Permissions: all of journey:viewsJobs:edit.
        """
        return self._call(_PATCH_JOURNEY_VIEW_VERSION_JOB, options, view_id, journey_version_id, job_id, body)

    def post_analytics_journeys_aggregates_jobs(
        self,
        body: JourneyAsyncAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AsyncQueryResponse:
        """POST /api/v2/analytics/journeys/aggregates/jobs: returns AsyncQueryResponse.

        Permissions: any of analytics:journeyAggregate:view.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_ANALYTICS_JOURNEYS_AGGREGATES_JOBS, options, body)

    def post_analytics_journeys_aggregates_query(
        self,
        body: JourneyAggregationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyAggregateQueryResponse:
        """POST /api/v2/analytics/journeys/aggregates/query: returns JourneyAggregateQueryResponse.

        Permissions: any of analytics:journeyAggregate:view.
        """
        return self._call(_POST_ANALYTICS_JOURNEYS_AGGREGATES_QUERY, options, body)

    def post_journey_actionmaps(
        self,
        *,
        body: ActionMap | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionMap:
        """POST /api/v2/journey/actionmaps: returns ActionMap.

        Permissions: any of journey:actionmap:add.
        """
        return self._call(_POST_JOURNEY_ACTIONMAPS, options, body)

    def post_journey_actionmaps_estimates_jobs(
        self,
        body: ActionMapEstimateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EstimateJobAsyncResponse:
        """POST /api/v2/journey/actionmaps/estimates/jobs: returns EstimateJobAsyncResponse.

        Permissions: any of journey:actionmapEstimateJob:add.
        """
        return self._call(_POST_JOURNEY_ACTIONMAPS_ESTIMATES_JOBS, options, body)

    def post_journey_actiontemplates(
        self,
        *,
        body: ActionTemplate | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionTemplate:
        """POST /api/v2/journey/actiontemplates: returns ActionTemplate.

        Permissions: any of journey:actiontemplate:add.
        """
        return self._call(_POST_JOURNEY_ACTIONTEMPLATES, options, body)

    def post_journey_deployment_actionevent(
        self,
        deployment_id: str,
        body: ActionEventRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/journey/deployments/{deploymentId}/actionevent: returns None."""
        return self._call(_POST_JOURNEY_DEPLOYMENT_ACTIONEVENT, options, deployment_id, body)

    def post_journey_deployment_appevents(
        self,
        deployment_id: str,
        *,
        body: AppEventRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AppEventResponse:
        """POST /api/v2/journey/deployments/{deploymentId}/appevents: returns AppEventResponse."""
        return self._call(_POST_JOURNEY_DEPLOYMENT_APPEVENTS, options, deployment_id, body)

    def post_journey_deployment_webevents(
        self,
        deployment_id: str,
        *,
        body: WebEventRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> WebEventResponse:
        """POST /api/v2/journey/deployments/{deploymentId}/webevents: returns WebEventResponse."""
        return self._call(_POST_JOURNEY_DEPLOYMENT_WEBEVENTS, options, deployment_id, body)

    def post_journey_flows_paths_query(
        self,
        *,
        body: FlowPathsQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FlowPaths:
        """POST /api/v2/journey/flows/paths/query: returns FlowPaths.

        Permissions: all of journey:flowpaths:view.
        """
        return self._call(_POST_JOURNEY_FLOWS_PATHS_QUERY, options, body)

    def post_journey_outcomes(
        self,
        *,
        body: OutcomeRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Outcome:
        """POST /api/v2/journey/outcomes: returns Outcome.

        Permissions: any of journey:outcome:add.
        """
        return self._call(_POST_JOURNEY_OUTCOMES, options, body)

    def post_journey_outcomes_attributions_jobs(
        self,
        *,
        body: OutcomeAttributionListing | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OutcomeAttributionAsyncResponse:
        """POST /api/v2/journey/outcomes/attributions/jobs: returns OutcomeAttributionAsyncResponse.

        Permissions: any of journey:outcomeAttributionJob:add.
        Preview: the platform may change it without notice.
        """
        return self._call(_POST_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOBS, options, body)

    def post_journey_outcomes_predictors(
        self,
        *,
        body: OutcomePredictorRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OutcomePredictor:
        """POST /api/v2/journey/outcomes/predictors: returns OutcomePredictor.

        Permissions: any of journey:outcomepredictor:add.
        """
        return self._call(_POST_JOURNEY_OUTCOMES_PREDICTORS, options, body)

    def post_journey_segments(
        self,
        *,
        body: JourneySegmentRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> JourneySegment:
        """POST /api/v2/journey/segments: returns JourneySegment.

        Permissions: any of journey:segment:add.
        """
        return self._call(_POST_JOURNEY_SEGMENTS, options, body)

    def post_journey_view_schedules(
        self,
        view_id: str,
        body: JourneyViewSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyViewSchedule:
        """POST /api/v2/journey/views/{viewId}/schedules: returns JourneyViewSchedule.

        Permissions: all of journey:viewsSchedule:add.
        """
        return self._call(_POST_JOURNEY_VIEW_SCHEDULES, options, view_id, body)

    def post_journey_view_version_jobs(
        self,
        view_id: str,
        journey_version_id: str,
        **options: Unpack[CallOptions],
    ) -> JourneyViewJob:
        """POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs: returns JourneyViewJob.

        Permissions: all of journey:viewsJobs:add.
        """
        return self._call(_POST_JOURNEY_VIEW_VERSION_JOBS, options, view_id, journey_version_id)

    def post_journey_view_versions(
        self,
        view_id: str,
        body: JourneyView | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """POST /api/v2/journey/views/{viewId}/versions: returns JourneyView.

        Permissions: all of journey:views:edit.
        """
        return self._call(_POST_JOURNEY_VIEW_VERSIONS, options, view_id, body)

    def post_journey_views(
        self,
        body: JourneyView | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """POST /api/v2/journey/views: returns JourneyView.

        Permissions: all of journey:views:add.
        """
        return self._call(_POST_JOURNEY_VIEWS, options, body)

    def post_journey_views_encodings_validate(
        self,
        *,
        body: Sequence[Label | dict[str, Any]] | None = None,
        **options: Unpack[CallOptions],
    ) -> EntityListing:
        """POST /api/v2/journey/views/encodings/validate: returns EntityListing.

        Permissions: all of journey:viewsEncodings:view.
        """
        return self._call(_POST_JOURNEY_VIEWS_ENCODINGS_VALIDATE, options, body)

    def put_journey_view_schedules(
        self,
        view_id: str,
        body: JourneyViewSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyViewSchedule:
        """PUT /api/v2/journey/views/{viewId}/schedules: returns JourneyViewSchedule.

        Permissions: all of journey:viewsSchedule:edit.
        """
        return self._call(_PUT_JOURNEY_VIEW_SCHEDULES, options, view_id, body)

    def put_journey_view_version(
        self,
        view_id: str,
        version_id: str,
        body: JourneyView | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> JourneyView:
        """PUT /api/v2/journey/views/{viewId}/versions/{versionId}: returns JourneyView.

        Permissions: all of journey:views:edit.
        """
        return self._call(_PUT_JOURNEY_VIEW_VERSION, options, view_id, version_id, body)
