# Generated: make generate
"""JourneyApi: signatures and documentation of its methods are in journey_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class JourneyApi(Api):
    """The Journey operations of the Platform API."""

    delete_journey_actionmap = ApiOperation("DELETE", "/api/v2/journey/actionmaps/{actionMapId}", path("actionMapId"))
    delete_journey_actiontemplate = ApiOperation(
        "DELETE", "/api/v2/journey/actiontemplates/{actionTemplateId}", path("actionTemplateId"), query("hardDelete")
    )
    delete_journey_outcome = ApiOperation("DELETE", "/api/v2/journey/outcomes/{outcomeId}", path("outcomeId"))
    delete_journey_outcomes_predictor = ApiOperation(
        "DELETE", "/api/v2/journey/outcomes/predictors/{predictorId}", path("predictorId")
    )
    delete_journey_segment = ApiOperation("DELETE", "/api/v2/journey/segments/{segmentId}", path("segmentId"))
    delete_journey_view = ApiOperation("DELETE", "/api/v2/journey/views/{viewId}", path("viewId"))
    delete_journey_view_schedules = ApiOperation(
        "DELETE", "/api/v2/journey/views/{viewId}/schedules", path("viewId"), returns="JourneyViewSchedule"
    )
    get_analytics_journeys_aggregates_job = ApiOperation(
        "GET", "/api/v2/analytics/journeys/aggregates/jobs/{jobId}", path("jobId"), returns="AsyncQueryStatus"
    )
    get_analytics_journeys_aggregates_job_results = ApiOperation(
        "GET", "/api/v2/analytics/journeys/aggregates/jobs/{jobId}/results", path("jobId"), query("cursor"),
        returns="JourneyAsyncAggregateQueryResponse", paging=Paging("cursor", "results", "cursor", next="cursor"),
    )
    get_externalcontacts_contact_journey_sessions = ApiOperation(
        "GET", "/api/v2/externalcontacts/contacts/{contactId}/journey/sessions", path("contactId"), query("pageSize"),
        query("after"), query("includeMerged"), returns="SessionListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_journey_actionmap = ApiOperation(
        "GET", "/api/v2/journey/actionmaps/{actionMapId}", path("actionMapId"), returns="ActionMap"
    )
    get_journey_actionmaps = ApiOperation(
        "GET", "/api/v2/journey/actionmaps", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("filterField"), query("filterValue"), query("actionMapIds", "multi"), query("queryFields", "multi"),
        query("queryValue"), returns="ActionMapListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_journey_actionmaps_estimates_job = ApiOperation(
        "GET", "/api/v2/journey/actionmaps/estimates/jobs/{jobId}", path("jobId"), returns="str"
    )
    get_journey_actionmaps_estimates_job_results = ApiOperation(
        "GET", "/api/v2/journey/actionmaps/estimates/jobs/{jobId}/results", path("jobId"),
        returns="ActionMapEstimateResult",
    )
    get_journey_actiontarget = ApiOperation(
        "GET", "/api/v2/journey/actiontargets/{actionTargetId}", path("actionTargetId"), returns="ActionTarget"
    )
    get_journey_actiontargets = ApiOperation(
        "GET", "/api/v2/journey/actiontargets", query("pageNumber"), query("pageSize"), returns="ActionTargetListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_journey_actiontemplate = ApiOperation(
        "GET", "/api/v2/journey/actiontemplates/{actionTemplateId}", path("actionTemplateId"), returns="ActionTemplate"
    )
    get_journey_actiontemplates = ApiOperation(
        "GET", "/api/v2/journey/actiontemplates", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("mediaType"), query("state"), query("queryFields", "multi"), query("queryValue"),
        returns="ActionTemplateListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_journey_deployment_customer_ping = ApiOperation(
        "GET", "/api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping", path("deploymentId"),
        path("customerCookieId"), query("dl"), query("dt"), query("appNamespace"), query("sessionId"),
        query("sinceLastBeaconMilliseconds"), returns="DeploymentPing", auth=(),
    )
    get_journey_outcome = ApiOperation(
        "GET", "/api/v2/journey/outcomes/{outcomeId}", path("outcomeId"), returns="Outcome"
    )
    get_journey_outcomes = ApiOperation(
        "GET", "/api/v2/journey/outcomes", query("pageNumber"), query("pageSize"), query("sortBy"),
        query("outcomeIds", "multi"), query("queryFields", "multi"), query("queryValue"), returns="OutcomeListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_journey_outcomes_attributions_job = ApiOperation(
        "GET", "/api/v2/journey/outcomes/attributions/jobs/{jobId}", path("jobId"),
        returns="OutcomeAttributionJobStateResponse",
    )
    get_journey_outcomes_attributions_job_results = ApiOperation(
        "GET", "/api/v2/journey/outcomes/attributions/jobs/{jobId}/results", path("jobId"),
        returns="OutcomeAttributionResponseListing", paging=Paging("single", "entities"),
    )
    get_journey_outcomes_predictor = ApiOperation(
        "GET", "/api/v2/journey/outcomes/predictors/{predictorId}", path("predictorId"), returns="OutcomePredictor"
    )
    get_journey_outcomes_predictors = ApiOperation(
        "GET", "/api/v2/journey/outcomes/predictors", returns="OutcomePredictorListing",
        paging=Paging("single", "entities"),
    )
    get_journey_segment = ApiOperation(
        "GET", "/api/v2/journey/segments/{segmentId}", path("segmentId"), returns="JourneySegment"
    )
    get_journey_segments = ApiOperation(
        "GET", "/api/v2/journey/segments", query("sortBy"), query("pageSize"), query("pageNumber"), query("isActive"),
        query("segmentIds", "multi"), query("queryFields", "multi"), query("queryValue"), returns="SegmentListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_journey_session = ApiOperation(
        "GET", "/api/v2/journey/sessions/{sessionId}", path("sessionId"), returns="Session"
    )
    get_journey_session_events = ApiOperation(
        "GET", "/api/v2/journey/sessions/{sessionId}/events", path("sessionId"), query("pageSize"), query("after"),
        query("eventType"), returns="EventListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_journey_session_outcomescores = ApiOperation(
        "GET", "/api/v2/journey/sessions/{sessionId}/outcomescores", path("sessionId"), returns="OutcomeScoresResult"
    )
    get_journey_view = ApiOperation("GET", "/api/v2/journey/views/{viewId}", path("viewId"), returns="JourneyView")
    get_journey_view_schedules = ApiOperation(
        "GET", "/api/v2/journey/views/{viewId}/schedules", path("viewId"), returns="JourneyViewSchedule"
    )
    get_journey_view_version = ApiOperation(
        "GET", "/api/v2/journey/views/{viewId}/versions/{versionId}", path("viewId"), path("versionId"),
        returns="JourneyView",
    )
    get_journey_view_version_chart = ApiOperation(
        "GET", "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}", path("viewId"),
        path("journeyViewVersion"), path("chartId"), returns="JourneyViewChart",
    )
    get_journey_view_version_chart_version = ApiOperation(
        "GET", "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}",
        path("viewId"), path("journeyViewVersion"), path("chartId"), path("chartVersion"), returns="JourneyViewChart",
    )
    get_journey_view_version_job = ApiOperation(
        "GET", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}", path("viewId"),
        path("journeyVersionId"), path("jobId"), returns="JourneyViewJob",
    )
    get_journey_view_version_job_results = ApiOperation(
        "GET", "/api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results", path("viewId"),
        path("journeyViewVersion"), path("jobId"), returns="JourneyViewResult",
    )
    get_journey_view_version_job_results_chart = ApiOperation(
        "GET", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}",
        path("viewId"), path("journeyVersionId"), path("jobId"), path("chartId"), returns="JourneyViewChartResult",
    )
    get_journey_view_version_jobs_latest = ApiOperation(
        "GET", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest", path("viewId"),
        path("journeyVersionId"), returns="JourneyViewJob",
    )
    get_journey_views = ApiOperation(
        "GET", "/api/v2/journey/views", query("pageNumber"), query("pageSize"), query("nameOrCreatedBy"),
        query("expand"), query("id"), returns="JourneyViewListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_journey_views_eventdefinition = ApiOperation(
        "GET", "/api/v2/journey/views/eventdefinitions/{eventDefinitionId}", path("eventDefinitionId"),
        returns="JourneyEventDefinition",
    )
    get_journey_views_eventdefinitions = ApiOperation(
        "GET", "/api/v2/journey/views/eventdefinitions", returns="JourneyEventDefinitionListing",
        paging=Paging("single", "entities"),
    )
    get_journey_views_jobs = ApiOperation(
        "GET", "/api/v2/journey/views/jobs", query("pageNumber"), query("pageSize"), query("interval"),
        query("statuses"), returns="JourneyViewJobListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_journey_views_schedules = ApiOperation(
        "GET", "/api/v2/journey/views/schedules", query("pageNumber"), query("pageSize"),
        returns="JourneyViewScheduleListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    patch_journey_actionmap = ApiOperation(
        "PATCH", "/api/v2/journey/actionmaps/{actionMapId}", path("actionMapId"), body(), returns="ActionMap"
    )
    patch_journey_actiontarget = ApiOperation(
        "PATCH", "/api/v2/journey/actiontargets/{actionTargetId}", path("actionTargetId"), body(),
        returns="ActionTarget",
    )
    patch_journey_actiontemplate = ApiOperation(
        "PATCH", "/api/v2/journey/actiontemplates/{actionTemplateId}", path("actionTemplateId"), body(),
        returns="ActionTemplate",
    )
    patch_journey_outcome = ApiOperation(
        "PATCH", "/api/v2/journey/outcomes/{outcomeId}", path("outcomeId"), body(), returns="Outcome"
    )
    patch_journey_segment = ApiOperation(
        "PATCH", "/api/v2/journey/segments/{segmentId}", path("segmentId"), body(), returns="JourneySegment"
    )
    patch_journey_view_version_job = ApiOperation(
        "PATCH", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}", path("viewId"),
        path("journeyVersionId"), path("jobId"), body(required=True), returns="JourneyViewJob",
    )
    post_analytics_journeys_aggregates_jobs = ApiOperation(
        "POST", "/api/v2/analytics/journeys/aggregates/jobs", body(required=True), returns="AsyncQueryResponse",
        job=JobFamily(
            "get_analytics_journeys_aggregates_job", "jobId", "jobId", state="state", done=("FULFILLED",),
            failed=("FAILED", "EXPIRED"), cancelled=("CANCELLED",),
            results="get_analytics_journeys_aggregates_job_results", reason="errorMessage",
        ),
    )
    post_analytics_journeys_aggregates_query = ApiOperation(
        "POST", "/api/v2/analytics/journeys/aggregates/query", body(required=True),
        returns="JourneyAggregateQueryResponse", paging=Paging("single", "results"),
    )
    post_journey_actionmaps = ApiOperation("POST", "/api/v2/journey/actionmaps", body(), returns="ActionMap")
    post_journey_actionmaps_estimates_jobs = ApiOperation(
        "POST", "/api/v2/journey/actionmaps/estimates/jobs", body(required=True), returns="EstimateJobAsyncResponse"
    )
    post_journey_actiontemplates = ApiOperation(
        "POST", "/api/v2/journey/actiontemplates", body(), returns="ActionTemplate"
    )
    post_journey_deployment_actionevent = ApiOperation(
        "POST", "/api/v2/journey/deployments/{deploymentId}/actionevent", path("deploymentId"), body(required=True),
        auth=(),
    )
    post_journey_deployment_appevents = ApiOperation(
        "POST", "/api/v2/journey/deployments/{deploymentId}/appevents", path("deploymentId"), body(),
        returns="AppEventResponse", auth=(),
    )
    post_journey_deployment_webevents = ApiOperation(
        "POST", "/api/v2/journey/deployments/{deploymentId}/webevents", path("deploymentId"), body(),
        returns="WebEventResponse", auth=(),
    )
    post_journey_flows_paths_query = ApiOperation(
        "POST", "/api/v2/journey/flows/paths/query", body(), returns="FlowPaths"
    )
    post_journey_outcomes = ApiOperation("POST", "/api/v2/journey/outcomes", body(), returns="Outcome")
    post_journey_outcomes_attributions_jobs = ApiOperation(
        "POST", "/api/v2/journey/outcomes/attributions/jobs", body(), returns="OutcomeAttributionAsyncResponse",
        job=JobFamily(
            "get_journey_outcomes_attributions_job", "id", "jobId", state="state",
            done=("Completed", "CompletedWithErrors"), failed=("Failed",),
            results="get_journey_outcomes_attributions_job_results",
        ),
    )
    post_journey_outcomes_predictors = ApiOperation(
        "POST", "/api/v2/journey/outcomes/predictors", body(), returns="OutcomePredictor"
    )
    post_journey_segments = ApiOperation("POST", "/api/v2/journey/segments", body(), returns="JourneySegment")
    post_journey_view_schedules = ApiOperation(
        "POST", "/api/v2/journey/views/{viewId}/schedules", path("viewId"), body(required=True),
        returns="JourneyViewSchedule",
    )
    post_journey_view_version_jobs = ApiOperation(
        "POST", "/api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs", path("viewId"),
        path("journeyVersionId"), returns="JourneyViewJob",
        job=JobFamily(
            "get_journey_view_version_job", "id", "jobId", state="status", done=("Complete",), failed=("Failed",),
            cancelled=("Cancelled",), results="get_journey_view_version_job_results",
        ),
    )
    post_journey_view_versions = ApiOperation(
        "POST", "/api/v2/journey/views/{viewId}/versions", path("viewId"), body(required=True), returns="JourneyView"
    )
    post_journey_views = ApiOperation("POST", "/api/v2/journey/views", body(required=True), returns="JourneyView")
    post_journey_views_encodings_validate = ApiOperation(
        "POST", "/api/v2/journey/views/encodings/validate", body(), returns="EntityListing",
        paging=Paging("single", "entities"),
    )
    put_journey_view_schedules = ApiOperation(
        "PUT", "/api/v2/journey/views/{viewId}/schedules", path("viewId"), body(required=True),
        returns="JourneyViewSchedule",
    )
    put_journey_view_version = ApiOperation(
        "PUT", "/api/v2/journey/views/{viewId}/versions/{versionId}", path("viewId"), path("versionId"),
        body(required=True), returns="JourneyView",
    )
