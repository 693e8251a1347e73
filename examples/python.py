#!/usr/bin/env python3
"""Reads an invoice with nothing but Python's standard library.

    examples/python.py FILE [URL]      API_KEY=... where the service wants a key

Ends with 0 when the invoice is proved, 1 when it is not, 2 when it could not be read.
"""

import json
import os
import sys
import urllib.error
import urllib.request
import uuid
from decimal import Decimal


def process_invoice(path, url="http://127.0.0.1:8000"):
    boundary = uuid.uuid4().hex
    with open(path, "rb") as file:
        body = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="invoice.pdf"\r\n'
            "Content-Type: application/pdf\r\n\r\n"
        ).encode() + file.read() + f"\r\n--{boundary}--\r\n".encode()
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    if os.environ.get("API_KEY"):
        headers["X-API-Key"] = os.environ["API_KEY"]
    request = urllib.request.Request(url + "/v1/process-invoice", body, headers)
    with urllib.request.urlopen(request, timeout=70) as answer:
        return json.load(answer, parse_float=Decimal)  # money is exact: no floats


def main():
    try:
        answer = process_invoice(*sys.argv[1:])
    except urllib.error.HTTPError as failure:
        problem = json.load(failure)
        print(f"{problem['code']}: {problem['detail']}", file=sys.stderr)
        return 2
    invoice, proof = answer["invoice"], answer["proof"]
    print(invoice["institution"], invoice["total"], proof["status"])
    return 0 if proof["status"] == "proved" else 1


if __name__ == "__main__":
    sys.exit(main())
