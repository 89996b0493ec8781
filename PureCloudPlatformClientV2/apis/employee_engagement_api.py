# Generated: make generate
"""EmployeeEngagementApi: signatures and documentation of its methods are in employee_engagement_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class EmployeeEngagementApi(Api):
    """The Employee Engagement operations of the Platform API."""

    delete_employeeengagement_celebration = ApiOperation(
        "DELETE", "/api/v2/employeeengagement/celebrations/{celebrationId}", path("celebrationId")
    )
    get_employeeengagement_celebrations = ApiOperation(
        "GET", "/api/v2/employeeengagement/celebrations", query("pageNumber"), query("pageSize"),
        returns="GetCelebrationListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_employeeengagement_recognition = ApiOperation(
        "GET", "/api/v2/employeeengagement/recognitions/{recognitionId}", path("recognitionId"), returns="Recognition"
    )
    patch_employeeengagement_celebration = ApiOperation(
        "PATCH", "/api/v2/employeeengagement/celebrations/{celebrationId}", path("celebrationId"), body(required=True)
    )
    post_employeeengagement_recognitions = ApiOperation(
        "POST", "/api/v2/employeeengagement/recognitions", body(required=True), returns="RecognitionBase"
    )
