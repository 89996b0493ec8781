# Generated: make generate
"""CoachingApi: signatures and documentation of its methods are in coaching_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class CoachingApi(Api):
    """The Coaching operations of the Platform API."""

    delete_coaching_appointment = ApiOperation(
        "DELETE", "/api/v2/coaching/appointments/{appointmentId}", path("appointmentId"),
        returns="CoachingAppointmentReference",
    )
    delete_coaching_appointment_annotation = ApiOperation(
        "DELETE", "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}", path("appointmentId"),
        path("annotationId"),
    )
    get_coaching_appointment = ApiOperation(
        "GET", "/api/v2/coaching/appointments/{appointmentId}", path("appointmentId"),
        returns="CoachingAppointmentResponse", paging=Paging("single", "conversations"),
    )
    get_coaching_appointment_annotation = ApiOperation(
        "GET", "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}", path("appointmentId"),
        path("annotationId"), returns="CoachingAnnotation",
    )
    get_coaching_appointment_annotations = ApiOperation(
        "GET", "/api/v2/coaching/appointments/{appointmentId}/annotations", path("appointmentId"), query("pageNumber"),
        query("pageSize"), returns="CoachingAnnotationList",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_coaching_appointment_statuses = ApiOperation(
        "GET", "/api/v2/coaching/appointments/{appointmentId}/statuses", path("appointmentId"), query("pageNumber"),
        query("pageSize"), returns="CoachingAppointmentStatusResponseList",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_coaching_appointments = ApiOperation(
        "GET", "/api/v2/coaching/appointments", query("userIds", "multi", required=True), query("interval"),
        query("pageNumber"), query("pageSize"), query("statuses", "multi"), query("facilitatorIds", "multi"),
        query("sortOrder"), query("relationships", "multi"), query("completionInterval"), query("overdue"),
        query("intervalCondition"), returns="CoachingAppointmentResponseList",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_coaching_appointments_me = ApiOperation(
        "GET", "/api/v2/coaching/appointments/me", query("interval"), query("pageNumber"), query("pageSize"),
        query("statuses", "multi"), query("facilitatorIds", "multi"), query("sortOrder"),
        query("relationships", "multi"), query("completionInterval"), query("overdue"), query("intervalCondition"),
        returns="CoachingAppointmentResponseList",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_coaching_notification = ApiOperation(
        "GET", "/api/v2/coaching/notifications/{notificationId}", path("notificationId"), query("expand", "multi"),
        returns="CoachingNotification",
    )
    get_coaching_notifications = ApiOperation(
        "GET", "/api/v2/coaching/notifications", query("pageNumber"), query("pageSize"), query("expand", "multi"),
        returns="CoachingNotificationList",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    patch_coaching_appointment = ApiOperation(
        "PATCH", "/api/v2/coaching/appointments/{appointmentId}", path("appointmentId"), body(required=True),
        returns="CoachingAppointmentResponse", paging=Paging("single", "conversations"),
    )
    patch_coaching_appointment_annotation = ApiOperation(
        "PATCH", "/api/v2/coaching/appointments/{appointmentId}/annotations/{annotationId}", path("appointmentId"),
        path("annotationId"), body(required=True), returns="CoachingAnnotation",
    )
    patch_coaching_appointment_status = ApiOperation(
        "PATCH", "/api/v2/coaching/appointments/{appointmentId}/status", path("appointmentId"), body(required=True),
        returns="CoachingAppointmentStatusResponse",
    )
    patch_coaching_notification = ApiOperation(
        "PATCH", "/api/v2/coaching/notifications/{notificationId}", path("notificationId"), body(required=True),
        returns="CoachingNotification",
    )
    post_coaching_appointment_annotations = ApiOperation(
        "POST", "/api/v2/coaching/appointments/{appointmentId}/annotations", path("appointmentId"), body(required=True),
        returns="CoachingAnnotation",
    )
    post_coaching_appointment_conversations = ApiOperation(
        "POST", "/api/v2/coaching/appointments/{appointmentId}/conversations", path("appointmentId"),
        body(required=True), returns="AddConversationResponse",
    )
    post_coaching_appointments = ApiOperation(
        "POST", "/api/v2/coaching/appointments", body(required=True), returns="CoachingAppointmentResponse",
        paging=Paging("single", "conversations"),
    )
    post_coaching_appointments_aggregates_query = ApiOperation(
        "POST", "/api/v2/coaching/appointments/aggregates/query", body(required=True),
        returns="CoachingAppointmentAggregateResponse", paging=Paging("single", "results"),
    )
    post_coaching_scheduleslots_query = ApiOperation(
        "POST", "/api/v2/coaching/scheduleslots/query", body(required=True), returns="CoachingSlotsResponse"
    )
