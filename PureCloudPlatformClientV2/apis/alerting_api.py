# Generated: make generate
"""AlertingApi: signatures and documentation of its methods are in alerting_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class AlertingApi(Api):
    """The Alerting operations of the Platform API."""

    delete_alerting_alert = ApiOperation("DELETE", "/api/v2/alerting/alerts/{alertId}", path("alertId"))
    delete_alerting_interactionstats_alert = ApiOperation(
        "DELETE", "/api/v2/alerting/interactionstats/alerts/{alertId}", path("alertId"), deprecated=True
    )
    delete_alerting_interactionstats_rule = ApiOperation(
        "DELETE", "/api/v2/alerting/interactionstats/rules/{ruleId}", path("ruleId"), deprecated=True
    )
    delete_alerting_rule = ApiOperation("DELETE", "/api/v2/alerting/rules/{ruleId}", path("ruleId"))
    get_alerting_alert = ApiOperation(
        "GET", "/api/v2/alerting/alerts/{alertId}", path("alertId"), returns="CommonAlert"
    )
    get_alerting_alerts_active = ApiOperation(
        "GET", "/api/v2/alerting/alerts/active", returns="ActiveAlertCount", deprecated=True
    )
    get_alerting_interactionstats_alert = ApiOperation(
        "GET", "/api/v2/alerting/interactionstats/alerts/{alertId}", path("alertId"), query("expand", "multi"),
        returns="InteractionStatsAlert", deprecated=True,
    )
    get_alerting_interactionstats_alerts = ApiOperation(
        "GET", "/api/v2/alerting/interactionstats/alerts", query("expand", "multi"),
        returns="InteractionStatsAlertContainer", deprecated=True, paging=Paging("single", "entities"),
    )
    get_alerting_interactionstats_alerts_unread = ApiOperation(
        "GET", "/api/v2/alerting/interactionstats/alerts/unread", returns="UnreadMetric", deprecated=True
    )
    get_alerting_interactionstats_rule = ApiOperation(
        "GET", "/api/v2/alerting/interactionstats/rules/{ruleId}", path("ruleId"), query("expand", "multi"),
        returns="InteractionStatsRule", deprecated=True,
    )
    get_alerting_interactionstats_rules = ApiOperation(
        "GET", "/api/v2/alerting/interactionstats/rules", query("expand", "multi"),
        returns="InteractionStatsRuleContainer", deprecated=True, paging=Paging("single", "entities"),
    )
    get_alerting_rule = ApiOperation("GET", "/api/v2/alerting/rules/{ruleId}", path("ruleId"), returns="CommonRule")
    patch_alerting_alert = ApiOperation(
        "PATCH", "/api/v2/alerting/alerts/{alertId}", path("alertId"), body(), returns="CommonAlert"
    )
    patch_alerting_alerts_bulk = ApiOperation(
        "PATCH", "/api/v2/alerting/alerts/bulk", body(required=True), returns="BulkResponse",
        paging=Paging("single", "results"),
    )
    patch_alerting_rules_bulk = ApiOperation(
        "PATCH", "/api/v2/alerting/rules/bulk", body(required=True), returns="BulkResponse",
        paging=Paging("single", "results"),
    )
    post_alerting_alerts_query = ApiOperation(
        "POST", "/api/v2/alerting/alerts/query", body(), returns="AlertListing",
        paging=Paging("number", "entities", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_alerting_interactionstats_rules = ApiOperation(
        "POST", "/api/v2/alerting/interactionstats/rules", body(required=True), query("expand", "multi"),
        returns="InteractionStatsRule", deprecated=True,
    )
    post_alerting_rules = ApiOperation("POST", "/api/v2/alerting/rules", body(required=True), returns="CommonRule")
    post_alerting_rules_bulk_remove = ApiOperation(
        "POST", "/api/v2/alerting/rules/bulk/remove", body(required=True), returns="BulkResponse",
        paging=Paging("single", "results"),
    )
    post_alerting_rules_query = ApiOperation(
        "POST", "/api/v2/alerting/rules/query", body(), returns="CommonRuleContainer",
        paging=Paging("number", "entities", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    put_alerting_alert = ApiOperation(
        "PUT", "/api/v2/alerting/alerts/{alertId}", path("alertId"), body(), returns="UnreadStatus"
    )
    put_alerting_interactionstats_alert = ApiOperation(
        "PUT", "/api/v2/alerting/interactionstats/alerts/{alertId}", path("alertId"), body(required=True),
        query("expand", "multi"), returns="UnreadStatus", deprecated=True,
    )
    put_alerting_interactionstats_rule = ApiOperation(
        "PUT", "/api/v2/alerting/interactionstats/rules/{ruleId}", path("ruleId"), body(required=True),
        query("expand", "multi"), returns="InteractionStatsRule", deprecated=True,
    )
    put_alerting_rule = ApiOperation(
        "PUT", "/api/v2/alerting/rules/{ruleId}", path("ruleId"), body(required=True), returns="CommonRule"
    )
